// Generated from schemas/facts.schema.json by `npm run generate`; do not edit.

/**
 * What is known about the world outside the request. A member that is left out is not known; null says that it is known to be absent.
 */
export interface Facts {
windows?: WindowsFacts
region?: RegionFacts
ec2Image?: EC2ImageFacts
/**
 * Several EC2 images, each with its id; a request gets the one that it names
 * 
 * @maxItems 10000
 */
ec2Images?: readonly EC2ImageFacts[]
account?: AccountFacts
guest?: GuestFacts
}
/**
 * The Windows inside the image, as its owner states it
 */
export interface WindowsFacts {
/**
 * Windows version: 10, 11 or server (any Windows Server)
 */
version?: ("10" | "11" | "server")
/**
 * Windows edition without the version, as `winver` names it
 */
edition?: ("Home" | "Home N" | "Home KN" | "Pro" | "Pro N" | "Pro KN" | "Pro for Workstations" | "Pro N for Workstations" | "Pro Education" | "Pro Education N" | "Education" | "Education N" | "Education KN" | "Enterprise" | "Enterprise N" | "Enterprise KN" | "Enterprise LTSC" | "Enterprise N LTSC" | "IoT Enterprise" | "IoT Enterprise LTSC")
/**
 * Build number without the revision, for example 26100
 */
build?: number
/**
 * Feature release, for example 22H2 or 1809
 */
release?: string
}
/**
 * The AWS Region that the call is meant for
 */
export interface RegionFacts {
/**
 * Region code, for example eu-west-1
 */
name?: string
}
/**
 * The EC2 image (AMI) that the request names, in the Region of the call
 */
export interface EC2ImageFacts {
/**
 * Id of the image that these facts are about; without it they are about every request's image
 */
id?: string
/**
 * Whether the account can see the image in this Region; false only where EC2 was asked for this very id (ec2:DescribeImages)
 */
found?: boolean
/**
 * Account that owns the image, 12 digits (ec2:DescribeImages `OwnerId`)
 */
ownerId?: string
/**
 * Alias of the owner, such as amazon or aws-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)
 */
ownerAlias?: (string | null)
/**
 * State of the image, such as available or pending (ec2:DescribeImages `State`)
 */
state?: string
/**
 * Kind of image: machine, kernel or ramdisk (ec2:DescribeImages `ImageType`)
 */
imageType?: string
/**
 * Processor architecture, such as x86_64 (ec2:DescribeImages `Architecture`)
 */
architecture?: string
/**
 * Virtualization: hvm or paravirtual (ec2:DescribeImages `VirtualizationType`)
 */
virtualizationType?: string
/**
 * windows; null for anything else (ec2:DescribeImages `Platform`)
 */
platform?: (string | null)
/**
 * Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)
 */
platformDetails?: (string | null)
/**
 * Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)
 */
usageOperation?: (string | null)
/**
 * legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)
 */
bootMode?: (string | null)
/**
 * ebs or instance-store (ec2:DescribeImages `RootDeviceType`)
 */
rootDeviceType?: string
/**
 * Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)
 */
volumes?: number
/**
 * Whether one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)
 */
rootVolume?: boolean
/**
 * Size of the root volume in GiB (ec2:DescribeImages `VolumeSize`)
 */
volumeGiB?: number
/**
 * Number of encrypted EBS volumes (ec2:DescribeImages `Encrypted`)
 */
encryptedVolumes?: number
/**
 * Product codes, as Marketplace images have them; empty where there are none (ec2:DescribeImages `ProductCodes`)
 * 
 * @maxItems 1000
 */
productCodes?: readonly string[]
/**
 * Whether enhanced networking with ENA is switched on (ec2:DescribeImages `EnaSupport`)
 */
enaSupport?: boolean
/**
 * Whether everyone may launch the image (ec2:DescribeImages `Public`)
 */
public?: boolean
/**
 * Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)
 */
allowed?: (boolean | null)
/**
 * First day on which the image is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)
 */
deprecated?: (string | null)
}
/**
 * The account that makes the call, in its Region
 */
export interface AccountFacts {
/**
 * Account of the caller, 12 digits (sts:GetCallerIdentity)
 */
id?: string
/**
 * ENABLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)
 */
dedicatedTenancy?: string
/**
 * Address range of the management network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)
 */
managementCidr?: (string | null)
/**
 * Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)
 */
ebsEncryptionByDefault?: boolean
/**
 * The account's own WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)
 * 
 * @maxItems 10000
 */
images?: readonly WorkspaceImage[]
/**
 * Names of the account's images; follows from account.images
 * 
 * @maxItems 10000
 */
imageNames?: readonly string[]
/**
 * Number of the account's images; follows from account.images
 */
imageCount?: number
/**
 * How many images the account may have in this Region (servicequotas:ListServiceQuotas)
 */
imageQuota?: number
/**
 * Whether account.imageQuota is the documented default because the account's own could not be read
 */
imageQuotaIsDefault?: boolean
/**
 * How many images may still be made; follows from account.imageQuota and account.imageCount
 */
imagesLeft?: number
/**
 * Whether the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)
 */
mayImport?: boolean
/**
 * Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)
 */
mayTag?: boolean
/**
 * Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)
 */
mayDescribeImages?: boolean
/**
 * Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)
 */
mayShareImage?: boolean
}
export interface WorkspaceImage {
/**
 * Image id, wsi-…
 */
id?: string
/**
 * Image name
 */
name: string
/**
 * PENDING, AVAILABLE or ERROR
 */
state?: string
/**
 * Time of creation as the service gives it
 */
created?: string
}
/**
 * The inside of the image, as seen from within Windows before the image was made
 */
export interface GuestFacts {
/**
 * Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker Test-BYOL_PowershellVersion)
 */
powershellSupported?: boolean
/**
 * Major version of Windows PowerShell
 */
powershellMajor?: number
/**
 * Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)
 */
officeInstalled?: boolean
/**
 * Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)
 */
pcoipAgentInstalled?: boolean
/**
 * Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)
 */
updatesDisabled?: boolean
/**
 * Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)
 */
autoMount?: boolean
/**
 * Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)
 */
byolAccountExists?: boolean
/**
 * Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)
 */
byolAccountEnabled?: boolean
/**
 * Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)
 */
dhcp?: boolean
/**
 * Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)
 */
freeSpaceSufficient?: boolean
/**
 * Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)
 */
freeGiB?: number
/**
 * Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)
 */
singleDrive?: boolean
/**
 * Whether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)
 */
osListed?: boolean
/**
 * Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)
 */
domainJoined?: boolean
/**
 * Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)
 */
entraJoined?: boolean
/**
 * Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)
 */
publicFirewall?: boolean
/**
 * Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)
 */
vmwareTools?: boolean
/**
 * Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)
 */
diskWithinLimit?: boolean
/**
 * Size of the first disk in GiB (ImageInfo.txt `Drives`)
 */
diskGiB?: number
/**
 * Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)
 */
partitionStyleFits?: boolean
/**
 * GPT or MBR (ImageInfo.txt `Partitions`)
 */
partitionStyle?: ("GPT" | "MBR")
/**
 * Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)
 */
pendingReboot?: boolean
/**
 * Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)
 */
autoLogon?: boolean
/**
 * Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)
 */
realTimeIsUniversal?: boolean
/**
 * Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)
 */
singleBootPartition?: boolean
/**
 * Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)
 */
is64Bit?: boolean
/**
 * Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)
 */
rearmsLeft?: boolean
/**
 * Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)
 */
upgradedInPlace?: boolean
/**
 * Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)
 */
otherAntivirus?: boolean
/**
 * Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)
 */
bootModeFits?: boolean
/**
 * Whether Store packages are installed for single users, which sysprep refuses
 */
appxPerUser?: boolean
/**
 * Whether the reserved storage of Windows is in use
 */
reservedStorageInUse?: boolean
/**
 * Whether memory integrity or Credential Guard is switched on with a UEFI lock
 */
memoryIntegrityLocked?: boolean
/**
 * Whether the drive letter D: is used or mapped
 */
driveLetterDTaken?: boolean
/**
 * Whether BitLocker is on, or a drive not yet fully decrypted
 */
bitLocker?: boolean
/**
 * Language of the Windows user interface as a BCP 47 tag, for example en-US
 */
uiLanguage?: string
/**
 * Failed tests of the BYOL Checker that this version does not know, by name
 * 
 * @maxItems 1000
 */
otherFailedTests?: readonly string[]
}
