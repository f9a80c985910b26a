// Generated from schemas/facts.schema.json by `npm run generate`; do not edit.
function codePointLength(text) {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    let unit = text.charCodeAt(at);
    if (unit < 55296 || unit > 56319) continue;
    let next = text.charCodeAt(at + 1);
    next >= 56320 && next <= 57343 && (count--, at++);
  }
  return count;
}

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:facts:1", title: "Facts", description: "What is known about the world outside the request. A member that is left out is not known; null says that it is known to be absent.", type: "object", additionalProperties: !1, properties: { windows: { title: "WindowsFacts", description: "The Windows inside the image, as its owner states it", type: "object", additionalProperties: !1, properties: { version: { type: "string", enum: ["10", "11", "server"], description: "Windows version: 10, 11 or server (any Windows Server)" }, edition: { type: "string", enum: ["Home", "Home N", "Home KN", "Pro", "Pro N", "Pro KN", "Pro for Workstations", "Pro N for Workstations", "Pro Education", "Pro Education N", "Education", "Education N", "Education KN", "Enterprise", "Enterprise N", "Enterprise KN", "Enterprise LTSC", "Enterprise N LTSC", "IoT Enterprise", "IoT Enterprise LTSC"], description: "Windows edition without the version, as `winver` names it" }, build: { type: "integer", minimum: 10240, maximum: 99999, description: "Build number without the revision, for example 26100" }, release: { type: "string", pattern: "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$", description: "Feature release, for example 22H2 or 1809" } } }, region: { title: "RegionFacts", description: "The AWS Region that the call is meant for", type: "object", additionalProperties: !1, properties: { name: { type: "string", pattern: "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$", maxLength: 32, description: "Region code, for example eu-west-1", examples: ["eu-west-1"] } } }, ec2Image: { title: "EC2ImageFacts", description: "The EC2 image (AMI) that the request names, in the Region of the call", type: "object", additionalProperties: !1, properties: { id: { type: "string", pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$", description: "Id of the image that these facts are about; without it they are about every request's image" }, found: { type: "boolean", description: "Whether the account can see the image in this Region; false only where EC2 was asked for this very id (ec2:DescribeImages)" }, ownerId: { type: "string", pattern: "^[0-9]{12}$", description: "Account that owns the image, 12 digits (ec2:DescribeImages `OwnerId`)" }, ownerAlias: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Alias of the owner, such as amazon or aws-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)" }, state: { type: "string", minLength: 1, maxLength: 100, description: "State of the image, such as available or pending (ec2:DescribeImages `State`)" }, imageType: { type: "string", minLength: 1, maxLength: 100, description: "Kind of image: machine, kernel or ramdisk (ec2:DescribeImages `ImageType`)" }, architecture: { type: "string", minLength: 1, maxLength: 100, description: "Processor architecture, such as x86_64 (ec2:DescribeImages `Architecture`)" }, virtualizationType: { type: "string", minLength: 1, maxLength: 100, description: "Virtualization: hvm or paravirtual (ec2:DescribeImages `VirtualizationType`)" }, platform: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "windows; null for anything else (ec2:DescribeImages `Platform`)" }, platformDetails: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)" }, usageOperation: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)" }, bootMode: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)" }, rootDeviceType: { type: "string", minLength: 1, maxLength: 100, description: "ebs or instance-store (ec2:DescribeImages `RootDeviceType`)" }, volumes: { type: "integer", minimum: 0, maximum: 1e3, description: "Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)" }, rootVolume: { type: "boolean", description: "Whether one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)" }, volumeGiB: { type: "integer", minimum: 1, maximum: 1e5, description: "Size of the root volume in GiB (ec2:DescribeImages `VolumeSize`)" }, encryptedVolumes: { type: "integer", minimum: 0, maximum: 1e3, description: "Number of encrypted EBS volumes (ec2:DescribeImages `Encrypted`)" }, productCodes: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 200 }, description: "Product codes, as Marketplace images have them; empty where there are none (ec2:DescribeImages `ProductCodes`)" }, enaSupport: { type: "boolean", description: "Whether enhanced networking with ENA is switched on (ec2:DescribeImages `EnaSupport`)" }, public: { type: "boolean", description: "Whether everyone may launch the image (ec2:DescribeImages `Public`)" }, allowed: { type: ["boolean", "null"], description: "Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)" }, deprecated: { type: ["string", "null"], pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", description: "First day on which the image is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)" } } }, ec2Images: { description: "Several EC2 images, each with its id; a request gets the one that it names", type: "array", maxItems: 1e4, items: { $ref: "#/properties/ec2Image" } }, account: { title: "AccountFacts", description: "The account that makes the call, in its Region", type: "object", additionalProperties: !1, properties: { id: { type: "string", pattern: "^[0-9]{12}$", description: "Account of the caller, 12 digits (sts:GetCallerIdentity)" }, dedicatedTenancy: { type: "string", minLength: 1, maxLength: 100, description: "ENABLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)" }, managementCidr: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Address range of the management network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)" }, ebsEncryptionByDefault: { type: "boolean", description: "Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)" }, images: { type: "array", maxItems: 1e4, description: "The account's own WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)", items: { title: "WorkspaceImage", type: "object", additionalProperties: !1, required: ["name"], properties: { id: { type: "string", minLength: 1, maxLength: 100, description: "Image id, wsi-\u2026" }, name: { type: "string", minLength: 1, maxLength: 100, description: "Image name" }, state: { type: "string", minLength: 1, maxLength: 100, description: "PENDING, AVAILABLE or ERROR" }, created: { type: "string", minLength: 1, maxLength: 100, description: "Time of creation as the service gives it" } } } }, imageNames: { type: "array", maxItems: 1e4, items: { type: "string", maxLength: 100 }, description: "Names of the account's images; follows from account.images" }, imageCount: { type: "integer", minimum: 0, maximum: 1e6, description: "Number of the account's images; follows from account.images" }, imageQuota: { type: "integer", minimum: 0, maximum: 1e6, description: "How many images the account may have in this Region (servicequotas:ListServiceQuotas)" }, imageQuotaIsDefault: { type: "boolean", description: "Whether account.imageQuota is the documented default because the account's own could not be read" }, imagesLeft: { type: "integer", minimum: -1e6, maximum: 1e6, description: "How many images may still be made; follows from account.imageQuota and account.imageCount" }, mayImport: { type: "boolean", description: "Whether the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)" }, mayTag: { type: "boolean", description: "Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)" }, mayDescribeImages: { type: "boolean", description: "Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)" }, mayShareImage: { type: "boolean", description: "Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)" } } }, guest: { title: "GuestFacts", description: "The inside of the image, as seen from within Windows before the image was made", type: "object", additionalProperties: !1, properties: { powershellSupported: { type: "boolean", description: "Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker Test-BYOL_PowershellVersion)" }, powershellMajor: { type: "integer", minimum: 1, maximum: 99, description: "Major version of Windows PowerShell" }, officeInstalled: { type: "boolean", description: "Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)" }, pcoipAgentInstalled: { type: "boolean", description: "Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)" }, updatesDisabled: { type: "boolean", description: "Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)" }, autoMount: { type: "boolean", description: "Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)" }, byolAccountExists: { type: "boolean", description: "Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)" }, byolAccountEnabled: { type: "boolean", description: "Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)" }, dhcp: { type: "boolean", description: "Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)" }, freeSpaceSufficient: { type: "boolean", description: "Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)" }, freeGiB: { type: "number", minimum: 0, maximum: 1e6, description: "Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)" }, singleDrive: { type: "boolean", description: "Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)" }, osListed: { type: "boolean", description: "Whether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)" }, domainJoined: { type: "boolean", description: "Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)" }, entraJoined: { type: "boolean", description: "Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)" }, publicFirewall: { type: "boolean", description: "Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)" }, vmwareTools: { type: "boolean", description: "Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)" }, diskWithinLimit: { type: "boolean", description: "Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)" }, diskGiB: { type: "number", minimum: 0, maximum: 1e6, description: "Size of the first disk in GiB (ImageInfo.txt `Drives`)" }, partitionStyleFits: { type: "boolean", description: "Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)" }, partitionStyle: { type: "string", enum: ["GPT", "MBR"], description: "GPT or MBR (ImageInfo.txt `Partitions`)" }, pendingReboot: { type: "boolean", description: "Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)" }, autoLogon: { type: "boolean", description: "Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)" }, realTimeIsUniversal: { type: "boolean", description: "Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)" }, singleBootPartition: { type: "boolean", description: "Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)" }, is64Bit: { type: "boolean", description: "Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)" }, rearmsLeft: { type: "boolean", description: "Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)" }, upgradedInPlace: { type: "boolean", description: "Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)" }, otherAntivirus: { type: "boolean", description: "Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)" }, bootModeFits: { type: "boolean", description: "Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)" }, appxPerUser: { type: "boolean", description: "Whether Store packages are installed for single users, which sysprep refuses" }, reservedStorageInUse: { type: "boolean", description: "Whether the reserved storage of Windows is in use" }, memoryIntegrityLocked: { type: "boolean", description: "Whether memory integrity or Credential Guard is switched on with a UEFI lock" }, driveLetterDTaken: { type: "boolean", description: "Whether the drive letter D: is used or mapped" }, bitLocker: { type: "boolean", description: "Whether BitLocker is on, or a drive not yet fully decrypted" }, uiLanguage: { type: "string", pattern: "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$", examples: ["en-US"], description: "Language of the Windows user interface as a BCP 47 tag, for example en-US" }, otherFailedTests: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 200 }, description: "Failed tests of the BYOL Checker that this version does not know, by name" } } } } }, schema32 = { title: "EC2ImageFacts", description: "The EC2 image (AMI) that the request names, in the Region of the call", type: "object", additionalProperties: !1, properties: { id: { type: "string", pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$", description: "Id of the image that these facts are about; without it they are about every request's image" }, found: { type: "boolean", description: "Whether the account can see the image in this Region; false only where EC2 was asked for this very id (ec2:DescribeImages)" }, ownerId: { type: "string", pattern: "^[0-9]{12}$", description: "Account that owns the image, 12 digits (ec2:DescribeImages `OwnerId`)" }, ownerAlias: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Alias of the owner, such as amazon or aws-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)" }, state: { type: "string", minLength: 1, maxLength: 100, description: "State of the image, such as available or pending (ec2:DescribeImages `State`)" }, imageType: { type: "string", minLength: 1, maxLength: 100, description: "Kind of image: machine, kernel or ramdisk (ec2:DescribeImages `ImageType`)" }, architecture: { type: "string", minLength: 1, maxLength: 100, description: "Processor architecture, such as x86_64 (ec2:DescribeImages `Architecture`)" }, virtualizationType: { type: "string", minLength: 1, maxLength: 100, description: "Virtualization: hvm or paravirtual (ec2:DescribeImages `VirtualizationType`)" }, platform: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "windows; null for anything else (ec2:DescribeImages `Platform`)" }, platformDetails: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)" }, usageOperation: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)" }, bootMode: { type: ["string", "null"], minLength: 1, maxLength: 100, description: "legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)" }, rootDeviceType: { type: "string", minLength: 1, maxLength: 100, description: "ebs or instance-store (ec2:DescribeImages `RootDeviceType`)" }, volumes: { type: "integer", minimum: 0, maximum: 1e3, description: "Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)" }, rootVolume: { type: "boolean", description: "Whether one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)" }, volumeGiB: { type: "integer", minimum: 1, maximum: 1e5, description: "Size of the root volume in GiB (ec2:DescribeImages `VolumeSize`)" }, encryptedVolumes: { type: "integer", minimum: 0, maximum: 1e3, description: "Number of encrypted EBS volumes (ec2:DescribeImages `Encrypted`)" }, productCodes: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 200 }, description: "Product codes, as Marketplace images have them; empty where there are none (ec2:DescribeImages `ProductCodes`)" }, enaSupport: { type: "boolean", description: "Whether enhanced networking with ENA is switched on (ec2:DescribeImages `EnaSupport`)" }, public: { type: "boolean", description: "Whether everyone may launch the image (ec2:DescribeImages `Public`)" }, allowed: { type: ["boolean", "null"], description: "Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)" }, deprecated: { type: ["string", "null"], pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", description: "First day on which the image is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)" } } }, func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$", "u"), pattern5 = new RegExp("^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$", "u"), pattern6 = new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$", "u"), pattern7 = new RegExp("^[0-9]{12}$", "u"), pattern8 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u"), pattern13 = new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "windows" || key0 === "region" || key0 === "ec2Image" || key0 === "ec2Images" || key0 === "account" || key0 === "guest")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.windows !== void 0 && func0.call(data, "windows")) {
      let data0 = data.windows;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 of Object.keys(data0))
          if (!(key1 === "version" || key1 === "edition" || key1 === "build" || key1 === "release")) {
            let err1 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.version !== void 0 && func0.call(data0, "version")) {
          let data1 = data0.version;
          if (typeof data1 != "string") {
            let err2 = { instancePath: instancePath + "/windows/version", schemaPath: "#/properties/windows/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (!(data1 === "10" || data1 === "11" || data1 === "server")) {
            let err3 = { instancePath: instancePath + "/windows/version", schemaPath: "#/properties/windows/properties/version/enum", keyword: "enum", params: { allowedValues: schema31.properties.windows.properties.version.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.edition !== void 0 && func0.call(data0, "edition")) {
          let data2 = data0.edition;
          if (typeof data2 != "string") {
            let err4 = { instancePath: instancePath + "/windows/edition", schemaPath: "#/properties/windows/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "Home" || data2 === "Home N" || data2 === "Home KN" || data2 === "Pro" || data2 === "Pro N" || data2 === "Pro KN" || data2 === "Pro for Workstations" || data2 === "Pro N for Workstations" || data2 === "Pro Education" || data2 === "Pro Education N" || data2 === "Education" || data2 === "Education N" || data2 === "Education KN" || data2 === "Enterprise" || data2 === "Enterprise N" || data2 === "Enterprise KN" || data2 === "Enterprise LTSC" || data2 === "Enterprise N LTSC" || data2 === "IoT Enterprise" || data2 === "IoT Enterprise LTSC")) {
            let err5 = { instancePath: instancePath + "/windows/edition", schemaPath: "#/properties/windows/properties/edition/enum", keyword: "enum", params: { allowedValues: schema31.properties.windows.properties.edition.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.build !== void 0 && func0.call(data0, "build")) {
          let data3 = data0.build;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err6 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 99999 || isNaN(data3)) {
              let err7 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3 < 10240 || isNaN(data3)) {
              let err8 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10240 }, message: "must be >= 10240" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        }
        if (data0.release !== void 0 && func0.call(data0, "release")) {
          let data4 = data0.release;
          if (typeof data4 == "string") {
            if (!pattern4.test(data4)) {
              let err9 = { instancePath: instancePath + "/windows/release", schemaPath: "#/properties/windows/properties/release/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$" }, message: 'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"' };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/windows/release", schemaPath: "#/properties/windows/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      let data5 = data.region;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 of Object.keys(data5))
          if (key2 !== "name") {
            let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data5.name !== void 0 && func0.call(data5, "name")) {
          let data6 = data5.name;
          if (typeof data6 == "string") {
            if (codePointLength(data6) > 32) {
              let err13 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (!pattern5.test(data6)) {
              let err14 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$" }, message: 'must match pattern "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"' };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.ec2Image !== void 0 && func0.call(data, "ec2Image")) {
      let data7 = data.ec2Image;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key3 of Object.keys(data7))
          if (!func0.call(schema31.properties.ec2Image.properties, key3)) {
            let err17 = { instancePath: instancePath + "/ec2Image", schemaPath: "#/properties/ec2Image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data7.id !== void 0 && func0.call(data7, "id")) {
          let data8 = data7.id;
          if (typeof data8 == "string") {
            if (!pattern6.test(data8)) {
              let err18 = { instancePath: instancePath + "/ec2Image/id", schemaPath: "#/properties/ec2Image/properties/id/pattern", keyword: "pattern", params: { pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$" }, message: 'must match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"' };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/ec2Image/id", schemaPath: "#/properties/ec2Image/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data7.found !== void 0 && func0.call(data7, "found") && typeof data7.found != "boolean") {
          let err20 = { instancePath: instancePath + "/ec2Image/found", schemaPath: "#/properties/ec2Image/properties/found/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7.ownerId !== void 0 && func0.call(data7, "ownerId")) {
          let data10 = data7.ownerId;
          if (typeof data10 == "string") {
            if (!pattern7.test(data10)) {
              let err21 = { instancePath: instancePath + "/ec2Image/ownerId", schemaPath: "#/properties/ec2Image/properties/ownerId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/ec2Image/ownerId", schemaPath: "#/properties/ec2Image/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data7.ownerAlias !== void 0 && func0.call(data7, "ownerAlias")) {
          let data11 = data7.ownerAlias;
          if (typeof data11 != "string" && data11 !== null) {
            let err23 = { instancePath: instancePath + "/ec2Image/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.ownerAlias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data11 == "string") {
            if (codePointLength(data11) > 100) {
              let err24 = { instancePath: instancePath + "/ec2Image/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (codePointLength(data11) < 1) {
              let err25 = { instancePath: instancePath + "/ec2Image/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
        }
        if (data7.state !== void 0 && func0.call(data7, "state")) {
          let data12 = data7.state;
          if (typeof data12 == "string") {
            if (codePointLength(data12) > 100) {
              let err26 = { instancePath: instancePath + "/ec2Image/state", schemaPath: "#/properties/ec2Image/properties/state/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (codePointLength(data12) < 1) {
              let err27 = { instancePath: instancePath + "/ec2Image/state", schemaPath: "#/properties/ec2Image/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/ec2Image/state", schemaPath: "#/properties/ec2Image/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data7.imageType !== void 0 && func0.call(data7, "imageType")) {
          let data13 = data7.imageType;
          if (typeof data13 == "string") {
            if (codePointLength(data13) > 100) {
              let err29 = { instancePath: instancePath + "/ec2Image/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (codePointLength(data13) < 1) {
              let err30 = { instancePath: instancePath + "/ec2Image/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/ec2Image/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data7.architecture !== void 0 && func0.call(data7, "architecture")) {
          let data14 = data7.architecture;
          if (typeof data14 == "string") {
            if (codePointLength(data14) > 100) {
              let err32 = { instancePath: instancePath + "/ec2Image/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (codePointLength(data14) < 1) {
              let err33 = { instancePath: instancePath + "/ec2Image/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/ec2Image/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data7.virtualizationType !== void 0 && func0.call(data7, "virtualizationType")) {
          let data15 = data7.virtualizationType;
          if (typeof data15 == "string") {
            if (codePointLength(data15) > 100) {
              let err35 = { instancePath: instancePath + "/ec2Image/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (codePointLength(data15) < 1) {
              let err36 = { instancePath: instancePath + "/ec2Image/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            let err37 = { instancePath: instancePath + "/ec2Image/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data7.platform !== void 0 && func0.call(data7, "platform")) {
          let data16 = data7.platform;
          if (typeof data16 != "string" && data16 !== null) {
            let err38 = { instancePath: instancePath + "/ec2Image/platform", schemaPath: "#/properties/ec2Image/properties/platform/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.platform.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data16 == "string") {
            if (codePointLength(data16) > 100) {
              let err39 = { instancePath: instancePath + "/ec2Image/platform", schemaPath: "#/properties/ec2Image/properties/platform/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (codePointLength(data16) < 1) {
              let err40 = { instancePath: instancePath + "/ec2Image/platform", schemaPath: "#/properties/ec2Image/properties/platform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        }
        if (data7.platformDetails !== void 0 && func0.call(data7, "platformDetails")) {
          let data17 = data7.platformDetails;
          if (typeof data17 != "string" && data17 !== null) {
            let err41 = { instancePath: instancePath + "/ec2Image/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.platformDetails.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (typeof data17 == "string") {
            if (codePointLength(data17) > 100) {
              let err42 = { instancePath: instancePath + "/ec2Image/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (codePointLength(data17) < 1) {
              let err43 = { instancePath: instancePath + "/ec2Image/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          }
        }
        if (data7.usageOperation !== void 0 && func0.call(data7, "usageOperation")) {
          let data18 = data7.usageOperation;
          if (typeof data18 != "string" && data18 !== null) {
            let err44 = { instancePath: instancePath + "/ec2Image/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.usageOperation.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data18 == "string") {
            if (codePointLength(data18) > 100) {
              let err45 = { instancePath: instancePath + "/ec2Image/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (codePointLength(data18) < 1) {
              let err46 = { instancePath: instancePath + "/ec2Image/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          }
        }
        if (data7.bootMode !== void 0 && func0.call(data7, "bootMode")) {
          let data19 = data7.bootMode;
          if (typeof data19 != "string" && data19 !== null) {
            let err47 = { instancePath: instancePath + "/ec2Image/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.bootMode.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data19 == "string") {
            if (codePointLength(data19) > 100) {
              let err48 = { instancePath: instancePath + "/ec2Image/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (codePointLength(data19) < 1) {
              let err49 = { instancePath: instancePath + "/ec2Image/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
        }
        if (data7.rootDeviceType !== void 0 && func0.call(data7, "rootDeviceType")) {
          let data20 = data7.rootDeviceType;
          if (typeof data20 == "string") {
            if (codePointLength(data20) > 100) {
              let err50 = { instancePath: instancePath + "/ec2Image/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (codePointLength(data20) < 1) {
              let err51 = { instancePath: instancePath + "/ec2Image/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          } else {
            let err52 = { instancePath: instancePath + "/ec2Image/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data7.volumes !== void 0 && func0.call(data7, "volumes")) {
          let data21 = data7.volumes;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err53 = { instancePath: instancePath + "/ec2Image/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1e3 || isNaN(data21)) {
              let err54 = { instancePath: instancePath + "/ec2Image/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              let err55 = { instancePath: instancePath + "/ec2Image/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          }
        }
        if (data7.rootVolume !== void 0 && func0.call(data7, "rootVolume") && typeof data7.rootVolume != "boolean") {
          let err56 = { instancePath: instancePath + "/ec2Image/rootVolume", schemaPath: "#/properties/ec2Image/properties/rootVolume/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data7.volumeGiB !== void 0 && func0.call(data7, "volumeGiB")) {
          let data23 = data7.volumeGiB;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            let err57 = { instancePath: instancePath + "/ec2Image/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1e5 || isNaN(data23)) {
              let err58 = { instancePath: instancePath + "/ec2Image/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              let err59 = { instancePath: instancePath + "/ec2Image/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          }
        }
        if (data7.encryptedVolumes !== void 0 && func0.call(data7, "encryptedVolumes")) {
          let data24 = data7.encryptedVolumes;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            let err60 = { instancePath: instancePath + "/ec2Image/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 1e3 || isNaN(data24)) {
              let err61 = { instancePath: instancePath + "/ec2Image/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              let err62 = { instancePath: instancePath + "/ec2Image/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          }
        }
        if (data7.productCodes !== void 0 && func0.call(data7, "productCodes")) {
          let data25 = data7.productCodes;
          if (Array.isArray(data25)) {
            if (data25.length > 1e3) {
              let err63 = { instancePath: instancePath + "/ec2Image/productCodes", schemaPath: "#/properties/ec2Image/properties/productCodes/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            let len0 = data25.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data26 = data25[i0];
              if (typeof data26 == "string") {
                if (codePointLength(data26) > 200) {
                  let err64 = { instancePath: instancePath + "/ec2Image/productCodes/" + i0, schemaPath: "#/properties/ec2Image/properties/productCodes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/ec2Image/productCodes/" + i0, schemaPath: "#/properties/ec2Image/properties/productCodes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
          } else {
            let err66 = { instancePath: instancePath + "/ec2Image/productCodes", schemaPath: "#/properties/ec2Image/properties/productCodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data7.enaSupport !== void 0 && func0.call(data7, "enaSupport") && typeof data7.enaSupport != "boolean") {
          let err67 = { instancePath: instancePath + "/ec2Image/enaSupport", schemaPath: "#/properties/ec2Image/properties/enaSupport/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (data7.public !== void 0 && func0.call(data7, "public") && typeof data7.public != "boolean") {
          let err68 = { instancePath: instancePath + "/ec2Image/public", schemaPath: "#/properties/ec2Image/properties/public/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data7.allowed !== void 0 && func0.call(data7, "allowed")) {
          let data29 = data7.allowed;
          if (typeof data29 != "boolean" && data29 !== null) {
            let err69 = { instancePath: instancePath + "/ec2Image/allowed", schemaPath: "#/properties/ec2Image/properties/allowed/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.allowed.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data7.deprecated !== void 0 && func0.call(data7, "deprecated")) {
          let data30 = data7.deprecated;
          if (typeof data30 != "string" && data30 !== null) {
            let err70 = { instancePath: instancePath + "/ec2Image/deprecated", schemaPath: "#/properties/ec2Image/properties/deprecated/type", keyword: "type", params: { type: schema31.properties.ec2Image.properties.deprecated.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          if (typeof data30 == "string" && !pattern8.test(data30)) {
            let err71 = { instancePath: instancePath + "/ec2Image/deprecated", schemaPath: "#/properties/ec2Image/properties/deprecated/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/ec2Image", schemaPath: "#/properties/ec2Image/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.ec2Images !== void 0 && func0.call(data, "ec2Images")) {
      let data31 = data.ec2Images;
      if (Array.isArray(data31)) {
        if (data31.length > 1e4) {
          let err73 = { instancePath: instancePath + "/ec2Images", schemaPath: "#/properties/ec2Images/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        let len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data32 = data31[i1];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (let key4 of Object.keys(data32))
              if (!func0.call(schema32.properties, key4)) {
                let err74 = { instancePath: instancePath + "/ec2Images/" + i1, schemaPath: "#/properties/ec2Image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            if (data32.id !== void 0 && func0.call(data32, "id")) {
              let data33 = data32.id;
              if (typeof data33 == "string") {
                if (!pattern6.test(data33)) {
                  let err75 = { instancePath: instancePath + "/ec2Images/" + i1 + "/id", schemaPath: "#/properties/ec2Image/properties/id/pattern", keyword: "pattern", params: { pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$" }, message: 'must match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"' };
                  vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                }
              } else {
                let err76 = { instancePath: instancePath + "/ec2Images/" + i1 + "/id", schemaPath: "#/properties/ec2Image/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data32.found !== void 0 && func0.call(data32, "found") && typeof data32.found != "boolean") {
              let err77 = { instancePath: instancePath + "/ec2Images/" + i1 + "/found", schemaPath: "#/properties/ec2Image/properties/found/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data32.ownerId !== void 0 && func0.call(data32, "ownerId")) {
              let data35 = data32.ownerId;
              if (typeof data35 == "string") {
                if (!pattern7.test(data35)) {
                  let err78 = { instancePath: instancePath + "/ec2Images/" + i1 + "/ownerId", schemaPath: "#/properties/ec2Image/properties/ownerId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
              } else {
                let err79 = { instancePath: instancePath + "/ec2Images/" + i1 + "/ownerId", schemaPath: "#/properties/ec2Image/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data32.ownerAlias !== void 0 && func0.call(data32, "ownerAlias")) {
              let data36 = data32.ownerAlias;
              if (typeof data36 != "string" && data36 !== null) {
                let err80 = { instancePath: instancePath + "/ec2Images/" + i1 + "/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/type", keyword: "type", params: { type: schema32.properties.ownerAlias.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
              if (typeof data36 == "string") {
                if (codePointLength(data36) > 100) {
                  let err81 = { instancePath: instancePath + "/ec2Images/" + i1 + "/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                }
                if (codePointLength(data36) < 1) {
                  let err82 = { instancePath: instancePath + "/ec2Images/" + i1 + "/ownerAlias", schemaPath: "#/properties/ec2Image/properties/ownerAlias/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                }
              }
            }
            if (data32.state !== void 0 && func0.call(data32, "state")) {
              let data37 = data32.state;
              if (typeof data37 == "string") {
                if (codePointLength(data37) > 100) {
                  let err83 = { instancePath: instancePath + "/ec2Images/" + i1 + "/state", schemaPath: "#/properties/ec2Image/properties/state/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
                if (codePointLength(data37) < 1) {
                  let err84 = { instancePath: instancePath + "/ec2Images/" + i1 + "/state", schemaPath: "#/properties/ec2Image/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
              } else {
                let err85 = { instancePath: instancePath + "/ec2Images/" + i1 + "/state", schemaPath: "#/properties/ec2Image/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
            if (data32.imageType !== void 0 && func0.call(data32, "imageType")) {
              let data38 = data32.imageType;
              if (typeof data38 == "string") {
                if (codePointLength(data38) > 100) {
                  let err86 = { instancePath: instancePath + "/ec2Images/" + i1 + "/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
                if (codePointLength(data38) < 1) {
                  let err87 = { instancePath: instancePath + "/ec2Images/" + i1 + "/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              } else {
                let err88 = { instancePath: instancePath + "/ec2Images/" + i1 + "/imageType", schemaPath: "#/properties/ec2Image/properties/imageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data32.architecture !== void 0 && func0.call(data32, "architecture")) {
              let data39 = data32.architecture;
              if (typeof data39 == "string") {
                if (codePointLength(data39) > 100) {
                  let err89 = { instancePath: instancePath + "/ec2Images/" + i1 + "/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
                if (codePointLength(data39) < 1) {
                  let err90 = { instancePath: instancePath + "/ec2Images/" + i1 + "/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                }
              } else {
                let err91 = { instancePath: instancePath + "/ec2Images/" + i1 + "/architecture", schemaPath: "#/properties/ec2Image/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
            if (data32.virtualizationType !== void 0 && func0.call(data32, "virtualizationType")) {
              let data40 = data32.virtualizationType;
              if (typeof data40 == "string") {
                if (codePointLength(data40) > 100) {
                  let err92 = { instancePath: instancePath + "/ec2Images/" + i1 + "/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                }
                if (codePointLength(data40) < 1) {
                  let err93 = { instancePath: instancePath + "/ec2Images/" + i1 + "/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              } else {
                let err94 = { instancePath: instancePath + "/ec2Images/" + i1 + "/virtualizationType", schemaPath: "#/properties/ec2Image/properties/virtualizationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
            if (data32.platform !== void 0 && func0.call(data32, "platform")) {
              let data41 = data32.platform;
              if (typeof data41 != "string" && data41 !== null) {
                let err95 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platform", schemaPath: "#/properties/ec2Image/properties/platform/type", keyword: "type", params: { type: schema32.properties.platform.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
              if (typeof data41 == "string") {
                if (codePointLength(data41) > 100) {
                  let err96 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platform", schemaPath: "#/properties/ec2Image/properties/platform/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                }
                if (codePointLength(data41) < 1) {
                  let err97 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platform", schemaPath: "#/properties/ec2Image/properties/platform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                }
              }
            }
            if (data32.platformDetails !== void 0 && func0.call(data32, "platformDetails")) {
              let data42 = data32.platformDetails;
              if (typeof data42 != "string" && data42 !== null) {
                let err98 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/type", keyword: "type", params: { type: schema32.properties.platformDetails.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
              if (typeof data42 == "string") {
                if (codePointLength(data42) > 100) {
                  let err99 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                }
                if (codePointLength(data42) < 1) {
                  let err100 = { instancePath: instancePath + "/ec2Images/" + i1 + "/platformDetails", schemaPath: "#/properties/ec2Image/properties/platformDetails/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
              }
            }
            if (data32.usageOperation !== void 0 && func0.call(data32, "usageOperation")) {
              let data43 = data32.usageOperation;
              if (typeof data43 != "string" && data43 !== null) {
                let err101 = { instancePath: instancePath + "/ec2Images/" + i1 + "/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/type", keyword: "type", params: { type: schema32.properties.usageOperation.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
              if (typeof data43 == "string") {
                if (codePointLength(data43) > 100) {
                  let err102 = { instancePath: instancePath + "/ec2Images/" + i1 + "/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                }
                if (codePointLength(data43) < 1) {
                  let err103 = { instancePath: instancePath + "/ec2Images/" + i1 + "/usageOperation", schemaPath: "#/properties/ec2Image/properties/usageOperation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
              }
            }
            if (data32.bootMode !== void 0 && func0.call(data32, "bootMode")) {
              let data44 = data32.bootMode;
              if (typeof data44 != "string" && data44 !== null) {
                let err104 = { instancePath: instancePath + "/ec2Images/" + i1 + "/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/type", keyword: "type", params: { type: schema32.properties.bootMode.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
              if (typeof data44 == "string") {
                if (codePointLength(data44) > 100) {
                  let err105 = { instancePath: instancePath + "/ec2Images/" + i1 + "/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
                if (codePointLength(data44) < 1) {
                  let err106 = { instancePath: instancePath + "/ec2Images/" + i1 + "/bootMode", schemaPath: "#/properties/ec2Image/properties/bootMode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
              }
            }
            if (data32.rootDeviceType !== void 0 && func0.call(data32, "rootDeviceType")) {
              let data45 = data32.rootDeviceType;
              if (typeof data45 == "string") {
                if (codePointLength(data45) > 100) {
                  let err107 = { instancePath: instancePath + "/ec2Images/" + i1 + "/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                if (codePointLength(data45) < 1) {
                  let err108 = { instancePath: instancePath + "/ec2Images/" + i1 + "/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                }
              } else {
                let err109 = { instancePath: instancePath + "/ec2Images/" + i1 + "/rootDeviceType", schemaPath: "#/properties/ec2Image/properties/rootDeviceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
            }
            if (data32.volumes !== void 0 && func0.call(data32, "volumes")) {
              let data46 = data32.volumes;
              if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
                let err110 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 > 1e3 || isNaN(data46)) {
                  let err111 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
                if (data46 < 0 || isNaN(data46)) {
                  let err112 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumes", schemaPath: "#/properties/ec2Image/properties/volumes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                }
              }
            }
            if (data32.rootVolume !== void 0 && func0.call(data32, "rootVolume") && typeof data32.rootVolume != "boolean") {
              let err113 = { instancePath: instancePath + "/ec2Images/" + i1 + "/rootVolume", schemaPath: "#/properties/ec2Image/properties/rootVolume/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            if (data32.volumeGiB !== void 0 && func0.call(data32, "volumeGiB")) {
              let data48 = data32.volumeGiB;
              if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
                let err114 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 > 1e5 || isNaN(data48)) {
                  let err115 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
                if (data48 < 1 || isNaN(data48)) {
                  let err116 = { instancePath: instancePath + "/ec2Images/" + i1 + "/volumeGiB", schemaPath: "#/properties/ec2Image/properties/volumeGiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                }
              }
            }
            if (data32.encryptedVolumes !== void 0 && func0.call(data32, "encryptedVolumes")) {
              let data49 = data32.encryptedVolumes;
              if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                let err117 = { instancePath: instancePath + "/ec2Images/" + i1 + "/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
              if (typeof data49 == "number" && isFinite(data49)) {
                if (data49 > 1e3 || isNaN(data49)) {
                  let err118 = { instancePath: instancePath + "/ec2Images/" + i1 + "/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
                if (data49 < 0 || isNaN(data49)) {
                  let err119 = { instancePath: instancePath + "/ec2Images/" + i1 + "/encryptedVolumes", schemaPath: "#/properties/ec2Image/properties/encryptedVolumes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                }
              }
            }
            if (data32.productCodes !== void 0 && func0.call(data32, "productCodes")) {
              let data50 = data32.productCodes;
              if (Array.isArray(data50)) {
                if (data50.length > 1e3) {
                  let err120 = { instancePath: instancePath + "/ec2Images/" + i1 + "/productCodes", schemaPath: "#/properties/ec2Image/properties/productCodes/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                }
                let len2 = data50.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data51 = data50[i2];
                  if (typeof data51 == "string") {
                    if (codePointLength(data51) > 200) {
                      let err121 = { instancePath: instancePath + "/ec2Images/" + i1 + "/productCodes/" + i2, schemaPath: "#/properties/ec2Image/properties/productCodes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                    }
                  } else {
                    let err122 = { instancePath: instancePath + "/ec2Images/" + i1 + "/productCodes/" + i2, schemaPath: "#/properties/ec2Image/properties/productCodes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                }
              } else {
                let err123 = { instancePath: instancePath + "/ec2Images/" + i1 + "/productCodes", schemaPath: "#/properties/ec2Image/properties/productCodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
            if (data32.enaSupport !== void 0 && func0.call(data32, "enaSupport") && typeof data32.enaSupport != "boolean") {
              let err124 = { instancePath: instancePath + "/ec2Images/" + i1 + "/enaSupport", schemaPath: "#/properties/ec2Image/properties/enaSupport/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            if (data32.public !== void 0 && func0.call(data32, "public") && typeof data32.public != "boolean") {
              let err125 = { instancePath: instancePath + "/ec2Images/" + i1 + "/public", schemaPath: "#/properties/ec2Image/properties/public/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            if (data32.allowed !== void 0 && func0.call(data32, "allowed")) {
              let data54 = data32.allowed;
              if (typeof data54 != "boolean" && data54 !== null) {
                let err126 = { instancePath: instancePath + "/ec2Images/" + i1 + "/allowed", schemaPath: "#/properties/ec2Image/properties/allowed/type", keyword: "type", params: { type: schema32.properties.allowed.type }, message: "must be boolean,null" };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data32.deprecated !== void 0 && func0.call(data32, "deprecated")) {
              let data55 = data32.deprecated;
              if (typeof data55 != "string" && data55 !== null) {
                let err127 = { instancePath: instancePath + "/ec2Images/" + i1 + "/deprecated", schemaPath: "#/properties/ec2Image/properties/deprecated/type", keyword: "type", params: { type: schema32.properties.deprecated.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
              if (typeof data55 == "string" && !pattern8.test(data55)) {
                let err128 = { instancePath: instancePath + "/ec2Images/" + i1 + "/deprecated", schemaPath: "#/properties/ec2Image/properties/deprecated/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
              }
            }
          } else {
            let err129 = { instancePath: instancePath + "/ec2Images/" + i1, schemaPath: "#/properties/ec2Image/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
        }
      } else {
        let err130 = { instancePath: instancePath + "/ec2Images", schemaPath: "#/properties/ec2Images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data.account !== void 0 && func0.call(data, "account")) {
      let data56 = data.account;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (let key5 of Object.keys(data56))
          if (!func0.call(schema31.properties.account.properties, key5)) {
            let err131 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        if (data56.id !== void 0 && func0.call(data56, "id")) {
          let data57 = data56.id;
          if (typeof data57 == "string") {
            if (!pattern7.test(data57)) {
              let err132 = { instancePath: instancePath + "/account/id", schemaPath: "#/properties/account/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' };
              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
            }
          } else {
            let err133 = { instancePath: instancePath + "/account/id", schemaPath: "#/properties/account/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        }
        if (data56.dedicatedTenancy !== void 0 && func0.call(data56, "dedicatedTenancy")) {
          let data58 = data56.dedicatedTenancy;
          if (typeof data58 == "string") {
            if (codePointLength(data58) > 100) {
              let err134 = { instancePath: instancePath + "/account/dedicatedTenancy", schemaPath: "#/properties/account/properties/dedicatedTenancy/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
            }
            if (codePointLength(data58) < 1) {
              let err135 = { instancePath: instancePath + "/account/dedicatedTenancy", schemaPath: "#/properties/account/properties/dedicatedTenancy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
            }
          } else {
            let err136 = { instancePath: instancePath + "/account/dedicatedTenancy", schemaPath: "#/properties/account/properties/dedicatedTenancy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        }
        if (data56.managementCidr !== void 0 && func0.call(data56, "managementCidr")) {
          let data59 = data56.managementCidr;
          if (typeof data59 != "string" && data59 !== null) {
            let err137 = { instancePath: instancePath + "/account/managementCidr", schemaPath: "#/properties/account/properties/managementCidr/type", keyword: "type", params: { type: schema31.properties.account.properties.managementCidr.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
          if (typeof data59 == "string") {
            if (codePointLength(data59) > 100) {
              let err138 = { instancePath: instancePath + "/account/managementCidr", schemaPath: "#/properties/account/properties/managementCidr/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            if (codePointLength(data59) < 1) {
              let err139 = { instancePath: instancePath + "/account/managementCidr", schemaPath: "#/properties/account/properties/managementCidr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
            }
          }
        }
        if (data56.ebsEncryptionByDefault !== void 0 && func0.call(data56, "ebsEncryptionByDefault") && typeof data56.ebsEncryptionByDefault != "boolean") {
          let err140 = { instancePath: instancePath + "/account/ebsEncryptionByDefault", schemaPath: "#/properties/account/properties/ebsEncryptionByDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
        }
        if (data56.images !== void 0 && func0.call(data56, "images")) {
          let data61 = data56.images;
          if (Array.isArray(data61)) {
            if (data61.length > 1e4) {
              let err141 = { instancePath: instancePath + "/account/images", schemaPath: "#/properties/account/properties/images/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
              vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
            }
            let len3 = data61.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data62 = data61[i3];
              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                if (data62.name === void 0 || !func0.call(data62, "name")) {
                  let err142 = { instancePath: instancePath + "/account/images/" + i3, schemaPath: "#/properties/account/properties/images/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                }
                for (let key6 of Object.keys(data62))
                  if (!(key6 === "id" || key6 === "name" || key6 === "state" || key6 === "created")) {
                    let err143 = { instancePath: instancePath + "/account/images/" + i3, schemaPath: "#/properties/account/properties/images/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                if (data62.id !== void 0 && func0.call(data62, "id")) {
                  let data63 = data62.id;
                  if (typeof data63 == "string") {
                    if (codePointLength(data63) > 100) {
                      let err144 = { instancePath: instancePath + "/account/images/" + i3 + "/id", schemaPath: "#/properties/account/properties/images/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                    }
                    if (codePointLength(data63) < 1) {
                      let err145 = { instancePath: instancePath + "/account/images/" + i3 + "/id", schemaPath: "#/properties/account/properties/images/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                    }
                  } else {
                    let err146 = { instancePath: instancePath + "/account/images/" + i3 + "/id", schemaPath: "#/properties/account/properties/images/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                  }
                }
                if (data62.name !== void 0 && func0.call(data62, "name")) {
                  let data64 = data62.name;
                  if (typeof data64 == "string") {
                    if (codePointLength(data64) > 100) {
                      let err147 = { instancePath: instancePath + "/account/images/" + i3 + "/name", schemaPath: "#/properties/account/properties/images/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                    }
                    if (codePointLength(data64) < 1) {
                      let err148 = { instancePath: instancePath + "/account/images/" + i3 + "/name", schemaPath: "#/properties/account/properties/images/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                    }
                  } else {
                    let err149 = { instancePath: instancePath + "/account/images/" + i3 + "/name", schemaPath: "#/properties/account/properties/images/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                  }
                }
                if (data62.state !== void 0 && func0.call(data62, "state")) {
                  let data65 = data62.state;
                  if (typeof data65 == "string") {
                    if (codePointLength(data65) > 100) {
                      let err150 = { instancePath: instancePath + "/account/images/" + i3 + "/state", schemaPath: "#/properties/account/properties/images/items/properties/state/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                    }
                    if (codePointLength(data65) < 1) {
                      let err151 = { instancePath: instancePath + "/account/images/" + i3 + "/state", schemaPath: "#/properties/account/properties/images/items/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                    }
                  } else {
                    let err152 = { instancePath: instancePath + "/account/images/" + i3 + "/state", schemaPath: "#/properties/account/properties/images/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                }
                if (data62.created !== void 0 && func0.call(data62, "created")) {
                  let data66 = data62.created;
                  if (typeof data66 == "string") {
                    if (codePointLength(data66) > 100) {
                      let err153 = { instancePath: instancePath + "/account/images/" + i3 + "/created", schemaPath: "#/properties/account/properties/images/items/properties/created/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                    }
                    if (codePointLength(data66) < 1) {
                      let err154 = { instancePath: instancePath + "/account/images/" + i3 + "/created", schemaPath: "#/properties/account/properties/images/items/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                    }
                  } else {
                    let err155 = { instancePath: instancePath + "/account/images/" + i3 + "/created", schemaPath: "#/properties/account/properties/images/items/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                  }
                }
              } else {
                let err156 = { instancePath: instancePath + "/account/images/" + i3, schemaPath: "#/properties/account/properties/images/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            }
          } else {
            let err157 = { instancePath: instancePath + "/account/images", schemaPath: "#/properties/account/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
          }
        }
        if (data56.imageNames !== void 0 && func0.call(data56, "imageNames")) {
          let data67 = data56.imageNames;
          if (Array.isArray(data67)) {
            if (data67.length > 1e4) {
              let err158 = { instancePath: instancePath + "/account/imageNames", schemaPath: "#/properties/account/properties/imageNames/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            let len4 = data67.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data68 = data67[i4];
              if (typeof data68 == "string") {
                if (codePointLength(data68) > 100) {
                  let err159 = { instancePath: instancePath + "/account/imageNames/" + i4, schemaPath: "#/properties/account/properties/imageNames/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                }
              } else {
                let err160 = { instancePath: instancePath + "/account/imageNames/" + i4, schemaPath: "#/properties/account/properties/imageNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
          } else {
            let err161 = { instancePath: instancePath + "/account/imageNames", schemaPath: "#/properties/account/properties/imageNames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
          }
        }
        if (data56.imageCount !== void 0 && func0.call(data56, "imageCount")) {
          let data69 = data56.imageCount;
          if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
            let err162 = { instancePath: instancePath + "/account/imageCount", schemaPath: "#/properties/account/properties/imageCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
          }
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 > 1e6 || isNaN(data69)) {
              let err163 = { instancePath: instancePath + "/account/imageCount", schemaPath: "#/properties/account/properties/imageCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
            }
            if (data69 < 0 || isNaN(data69)) {
              let err164 = { instancePath: instancePath + "/account/imageCount", schemaPath: "#/properties/account/properties/imageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
            }
          }
        }
        if (data56.imageQuota !== void 0 && func0.call(data56, "imageQuota")) {
          let data70 = data56.imageQuota;
          if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
            let err165 = { instancePath: instancePath + "/account/imageQuota", schemaPath: "#/properties/account/properties/imageQuota/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
          if (typeof data70 == "number" && isFinite(data70)) {
            if (data70 > 1e6 || isNaN(data70)) {
              let err166 = { instancePath: instancePath + "/account/imageQuota", schemaPath: "#/properties/account/properties/imageQuota/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
            }
            if (data70 < 0 || isNaN(data70)) {
              let err167 = { instancePath: instancePath + "/account/imageQuota", schemaPath: "#/properties/account/properties/imageQuota/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
            }
          }
        }
        if (data56.imageQuotaIsDefault !== void 0 && func0.call(data56, "imageQuotaIsDefault") && typeof data56.imageQuotaIsDefault != "boolean") {
          let err168 = { instancePath: instancePath + "/account/imageQuotaIsDefault", schemaPath: "#/properties/account/properties/imageQuotaIsDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
        }
        if (data56.imagesLeft !== void 0 && func0.call(data56, "imagesLeft")) {
          let data72 = data56.imagesLeft;
          if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
            let err169 = { instancePath: instancePath + "/account/imagesLeft", schemaPath: "#/properties/account/properties/imagesLeft/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
          }
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 > 1e6 || isNaN(data72)) {
              let err170 = { instancePath: instancePath + "/account/imagesLeft", schemaPath: "#/properties/account/properties/imagesLeft/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
            }
            if (data72 < -1e6 || isNaN(data72)) {
              let err171 = { instancePath: instancePath + "/account/imagesLeft", schemaPath: "#/properties/account/properties/imagesLeft/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e6 }, message: "must be >= -1000000" };
              vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
            }
          }
        }
        if (data56.mayImport !== void 0 && func0.call(data56, "mayImport") && typeof data56.mayImport != "boolean") {
          let err172 = { instancePath: instancePath + "/account/mayImport", schemaPath: "#/properties/account/properties/mayImport/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
        }
        if (data56.mayTag !== void 0 && func0.call(data56, "mayTag") && typeof data56.mayTag != "boolean") {
          let err173 = { instancePath: instancePath + "/account/mayTag", schemaPath: "#/properties/account/properties/mayTag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
        }
        if (data56.mayDescribeImages !== void 0 && func0.call(data56, "mayDescribeImages") && typeof data56.mayDescribeImages != "boolean") {
          let err174 = { instancePath: instancePath + "/account/mayDescribeImages", schemaPath: "#/properties/account/properties/mayDescribeImages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
        }
        if (data56.mayShareImage !== void 0 && func0.call(data56, "mayShareImage") && typeof data56.mayShareImage != "boolean") {
          let err175 = { instancePath: instancePath + "/account/mayShareImage", schemaPath: "#/properties/account/properties/mayShareImage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
        }
      } else {
        let err176 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
      }
    }
    if (data.guest !== void 0 && func0.call(data, "guest")) {
      let data77 = data.guest;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        for (let key7 of Object.keys(data77))
          if (!func0.call(schema31.properties.guest.properties, key7)) {
            let err177 = { instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        if (data77.powershellSupported !== void 0 && func0.call(data77, "powershellSupported") && typeof data77.powershellSupported != "boolean") {
          let err178 = { instancePath: instancePath + "/guest/powershellSupported", schemaPath: "#/properties/guest/properties/powershellSupported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
        }
        if (data77.powershellMajor !== void 0 && func0.call(data77, "powershellMajor")) {
          let data79 = data77.powershellMajor;
          if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
            let err179 = { instancePath: instancePath + "/guest/powershellMajor", schemaPath: "#/properties/guest/properties/powershellMajor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
          if (typeof data79 == "number" && isFinite(data79)) {
            if (data79 > 99 || isNaN(data79)) {
              let err180 = { instancePath: instancePath + "/guest/powershellMajor", schemaPath: "#/properties/guest/properties/powershellMajor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
              vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
            }
            if (data79 < 1 || isNaN(data79)) {
              let err181 = { instancePath: instancePath + "/guest/powershellMajor", schemaPath: "#/properties/guest/properties/powershellMajor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
            }
          }
        }
        if (data77.officeInstalled !== void 0 && func0.call(data77, "officeInstalled") && typeof data77.officeInstalled != "boolean") {
          let err182 = { instancePath: instancePath + "/guest/officeInstalled", schemaPath: "#/properties/guest/properties/officeInstalled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
        }
        if (data77.pcoipAgentInstalled !== void 0 && func0.call(data77, "pcoipAgentInstalled") && typeof data77.pcoipAgentInstalled != "boolean") {
          let err183 = { instancePath: instancePath + "/guest/pcoipAgentInstalled", schemaPath: "#/properties/guest/properties/pcoipAgentInstalled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
        }
        if (data77.updatesDisabled !== void 0 && func0.call(data77, "updatesDisabled") && typeof data77.updatesDisabled != "boolean") {
          let err184 = { instancePath: instancePath + "/guest/updatesDisabled", schemaPath: "#/properties/guest/properties/updatesDisabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
        }
        if (data77.autoMount !== void 0 && func0.call(data77, "autoMount") && typeof data77.autoMount != "boolean") {
          let err185 = { instancePath: instancePath + "/guest/autoMount", schemaPath: "#/properties/guest/properties/autoMount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
        }
        if (data77.byolAccountExists !== void 0 && func0.call(data77, "byolAccountExists") && typeof data77.byolAccountExists != "boolean") {
          let err186 = { instancePath: instancePath + "/guest/byolAccountExists", schemaPath: "#/properties/guest/properties/byolAccountExists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
        }
        if (data77.byolAccountEnabled !== void 0 && func0.call(data77, "byolAccountEnabled") && typeof data77.byolAccountEnabled != "boolean") {
          let err187 = { instancePath: instancePath + "/guest/byolAccountEnabled", schemaPath: "#/properties/guest/properties/byolAccountEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
        }
        if (data77.dhcp !== void 0 && func0.call(data77, "dhcp") && typeof data77.dhcp != "boolean") {
          let err188 = { instancePath: instancePath + "/guest/dhcp", schemaPath: "#/properties/guest/properties/dhcp/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
        }
        if (data77.freeSpaceSufficient !== void 0 && func0.call(data77, "freeSpaceSufficient") && typeof data77.freeSpaceSufficient != "boolean") {
          let err189 = { instancePath: instancePath + "/guest/freeSpaceSufficient", schemaPath: "#/properties/guest/properties/freeSpaceSufficient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
        }
        if (data77.freeGiB !== void 0 && func0.call(data77, "freeGiB")) {
          let data88 = data77.freeGiB;
          if (typeof data88 == "number" && isFinite(data88)) {
            if (data88 > 1e6 || isNaN(data88)) {
              let err190 = { instancePath: instancePath + "/guest/freeGiB", schemaPath: "#/properties/guest/properties/freeGiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
            }
            if (data88 < 0 || isNaN(data88)) {
              let err191 = { instancePath: instancePath + "/guest/freeGiB", schemaPath: "#/properties/guest/properties/freeGiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
            }
          } else {
            let err192 = { instancePath: instancePath + "/guest/freeGiB", schemaPath: "#/properties/guest/properties/freeGiB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
          }
        }
        if (data77.singleDrive !== void 0 && func0.call(data77, "singleDrive") && typeof data77.singleDrive != "boolean") {
          let err193 = { instancePath: instancePath + "/guest/singleDrive", schemaPath: "#/properties/guest/properties/singleDrive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
        }
        if (data77.osListed !== void 0 && func0.call(data77, "osListed") && typeof data77.osListed != "boolean") {
          let err194 = { instancePath: instancePath + "/guest/osListed", schemaPath: "#/properties/guest/properties/osListed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
        }
        if (data77.domainJoined !== void 0 && func0.call(data77, "domainJoined") && typeof data77.domainJoined != "boolean") {
          let err195 = { instancePath: instancePath + "/guest/domainJoined", schemaPath: "#/properties/guest/properties/domainJoined/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
        }
        if (data77.entraJoined !== void 0 && func0.call(data77, "entraJoined") && typeof data77.entraJoined != "boolean") {
          let err196 = { instancePath: instancePath + "/guest/entraJoined", schemaPath: "#/properties/guest/properties/entraJoined/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
        }
        if (data77.publicFirewall !== void 0 && func0.call(data77, "publicFirewall") && typeof data77.publicFirewall != "boolean") {
          let err197 = { instancePath: instancePath + "/guest/publicFirewall", schemaPath: "#/properties/guest/properties/publicFirewall/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
        }
        if (data77.vmwareTools !== void 0 && func0.call(data77, "vmwareTools") && typeof data77.vmwareTools != "boolean") {
          let err198 = { instancePath: instancePath + "/guest/vmwareTools", schemaPath: "#/properties/guest/properties/vmwareTools/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
        }
        if (data77.diskWithinLimit !== void 0 && func0.call(data77, "diskWithinLimit") && typeof data77.diskWithinLimit != "boolean") {
          let err199 = { instancePath: instancePath + "/guest/diskWithinLimit", schemaPath: "#/properties/guest/properties/diskWithinLimit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
        }
        if (data77.diskGiB !== void 0 && func0.call(data77, "diskGiB")) {
          let data96 = data77.diskGiB;
          if (typeof data96 == "number" && isFinite(data96)) {
            if (data96 > 1e6 || isNaN(data96)) {
              let err200 = { instancePath: instancePath + "/guest/diskGiB", schemaPath: "#/properties/guest/properties/diskGiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
            }
            if (data96 < 0 || isNaN(data96)) {
              let err201 = { instancePath: instancePath + "/guest/diskGiB", schemaPath: "#/properties/guest/properties/diskGiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
            }
          } else {
            let err202 = { instancePath: instancePath + "/guest/diskGiB", schemaPath: "#/properties/guest/properties/diskGiB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
        }
        if (data77.partitionStyleFits !== void 0 && func0.call(data77, "partitionStyleFits") && typeof data77.partitionStyleFits != "boolean") {
          let err203 = { instancePath: instancePath + "/guest/partitionStyleFits", schemaPath: "#/properties/guest/properties/partitionStyleFits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
        }
        if (data77.partitionStyle !== void 0 && func0.call(data77, "partitionStyle")) {
          let data98 = data77.partitionStyle;
          if (typeof data98 != "string") {
            let err204 = { instancePath: instancePath + "/guest/partitionStyle", schemaPath: "#/properties/guest/properties/partitionStyle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
          }
          if (!(data98 === "GPT" || data98 === "MBR")) {
            let err205 = { instancePath: instancePath + "/guest/partitionStyle", schemaPath: "#/properties/guest/properties/partitionStyle/enum", keyword: "enum", params: { allowedValues: schema31.properties.guest.properties.partitionStyle.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
          }
        }
        if (data77.pendingReboot !== void 0 && func0.call(data77, "pendingReboot") && typeof data77.pendingReboot != "boolean") {
          let err206 = { instancePath: instancePath + "/guest/pendingReboot", schemaPath: "#/properties/guest/properties/pendingReboot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
        }
        if (data77.autoLogon !== void 0 && func0.call(data77, "autoLogon") && typeof data77.autoLogon != "boolean") {
          let err207 = { instancePath: instancePath + "/guest/autoLogon", schemaPath: "#/properties/guest/properties/autoLogon/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
        }
        if (data77.realTimeIsUniversal !== void 0 && func0.call(data77, "realTimeIsUniversal") && typeof data77.realTimeIsUniversal != "boolean") {
          let err208 = { instancePath: instancePath + "/guest/realTimeIsUniversal", schemaPath: "#/properties/guest/properties/realTimeIsUniversal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
        }
        if (data77.singleBootPartition !== void 0 && func0.call(data77, "singleBootPartition") && typeof data77.singleBootPartition != "boolean") {
          let err209 = { instancePath: instancePath + "/guest/singleBootPartition", schemaPath: "#/properties/guest/properties/singleBootPartition/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
        }
        if (data77.is64Bit !== void 0 && func0.call(data77, "is64Bit") && typeof data77.is64Bit != "boolean") {
          let err210 = { instancePath: instancePath + "/guest/is64Bit", schemaPath: "#/properties/guest/properties/is64Bit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
        }
        if (data77.rearmsLeft !== void 0 && func0.call(data77, "rearmsLeft") && typeof data77.rearmsLeft != "boolean") {
          let err211 = { instancePath: instancePath + "/guest/rearmsLeft", schemaPath: "#/properties/guest/properties/rearmsLeft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
        }
        if (data77.upgradedInPlace !== void 0 && func0.call(data77, "upgradedInPlace") && typeof data77.upgradedInPlace != "boolean") {
          let err212 = { instancePath: instancePath + "/guest/upgradedInPlace", schemaPath: "#/properties/guest/properties/upgradedInPlace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
        }
        if (data77.otherAntivirus !== void 0 && func0.call(data77, "otherAntivirus") && typeof data77.otherAntivirus != "boolean") {
          let err213 = { instancePath: instancePath + "/guest/otherAntivirus", schemaPath: "#/properties/guest/properties/otherAntivirus/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
        }
        if (data77.bootModeFits !== void 0 && func0.call(data77, "bootModeFits") && typeof data77.bootModeFits != "boolean") {
          let err214 = { instancePath: instancePath + "/guest/bootModeFits", schemaPath: "#/properties/guest/properties/bootModeFits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
        }
        if (data77.appxPerUser !== void 0 && func0.call(data77, "appxPerUser") && typeof data77.appxPerUser != "boolean") {
          let err215 = { instancePath: instancePath + "/guest/appxPerUser", schemaPath: "#/properties/guest/properties/appxPerUser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
        }
        if (data77.reservedStorageInUse !== void 0 && func0.call(data77, "reservedStorageInUse") && typeof data77.reservedStorageInUse != "boolean") {
          let err216 = { instancePath: instancePath + "/guest/reservedStorageInUse", schemaPath: "#/properties/guest/properties/reservedStorageInUse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
        }
        if (data77.memoryIntegrityLocked !== void 0 && func0.call(data77, "memoryIntegrityLocked") && typeof data77.memoryIntegrityLocked != "boolean") {
          let err217 = { instancePath: instancePath + "/guest/memoryIntegrityLocked", schemaPath: "#/properties/guest/properties/memoryIntegrityLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
        }
        if (data77.driveLetterDTaken !== void 0 && func0.call(data77, "driveLetterDTaken") && typeof data77.driveLetterDTaken != "boolean") {
          let err218 = { instancePath: instancePath + "/guest/driveLetterDTaken", schemaPath: "#/properties/guest/properties/driveLetterDTaken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
        }
        if (data77.bitLocker !== void 0 && func0.call(data77, "bitLocker") && typeof data77.bitLocker != "boolean") {
          let err219 = { instancePath: instancePath + "/guest/bitLocker", schemaPath: "#/properties/guest/properties/bitLocker/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
        }
        if (data77.uiLanguage !== void 0 && func0.call(data77, "uiLanguage")) {
          let data113 = data77.uiLanguage;
          if (typeof data113 == "string") {
            if (!pattern13.test(data113)) {
              let err220 = { instancePath: instancePath + "/guest/uiLanguage", schemaPath: "#/properties/guest/properties/uiLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$" }, message: 'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$"' };
              vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
            }
          } else {
            let err221 = { instancePath: instancePath + "/guest/uiLanguage", schemaPath: "#/properties/guest/properties/uiLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
        }
        if (data77.otherFailedTests !== void 0 && func0.call(data77, "otherFailedTests")) {
          let data114 = data77.otherFailedTests;
          if (Array.isArray(data114)) {
            if (data114.length > 1e3) {
              let err222 = { instancePath: instancePath + "/guest/otherFailedTests", schemaPath: "#/properties/guest/properties/otherFailedTests/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
            }
            let len5 = data114.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data115 = data114[i5];
              if (typeof data115 == "string") {
                if (codePointLength(data115) > 200) {
                  let err223 = { instancePath: instancePath + "/guest/otherFailedTests/" + i5, schemaPath: "#/properties/guest/properties/otherFailedTests/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                }
              } else {
                let err224 = { instancePath: instancePath + "/guest/otherFailedTests/" + i5, schemaPath: "#/properties/guest/properties/otherFailedTests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
              }
            }
          } else {
            let err225 = { instancePath: instancePath + "/guest/otherFailedTests", schemaPath: "#/properties/guest/properties/otherFailedTests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
        }
      } else {
        let err226 = { instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
    }
  } else {
    let err227 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateFacts
};
