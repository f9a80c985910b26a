"""The python jsonschema package on a folder of files, in one process: schema, folder."""
import json
import os
import sys

from jsonschema import Draft202012Validator

schema, folder = sys.argv[1:]
with open(schema) as file:
    validator = Draft202012Validator(json.load(file))
invalid = 0
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as file:
        errors = [(list(error.path), error.message) for error in validator.iter_errors(json.load(file))]
    if errors:
        invalid += 1
        print(name, errors)
sys.exit(1 if invalid else 0)
