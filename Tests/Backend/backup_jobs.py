"""AWS Backup's jobs, which moto does not know: what a real `aws` prints of the one that a test is about.

    main(STATE, ARGUMENT...)

STATE is a file that holds the state of the job, such as RUNNING; the test writes it. Returns whether the command was answered.
"""

import json

ARN = "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45"


def main(state, *arguments):
    if arguments[:1] != ("backup",):
        return False
    job = {"BackupJobId": "27908F4D-0C2C-4A3A-8F2B-1C2E7E0A4E11", "RecoveryPointArn": ARN}
    if arguments[1] == "start-backup-job":
        answer = job | {"CreationDate": 1764380000.0, "IsParent": False}
    elif arguments[1] == "describe-backup-job":
        with open(state) as file:
            answer = job | {"State": file.read().strip(), "PercentDone": "40.0", "BackupVaultName": "Default"}
    elif arguments[1] == "list-backup-jobs":
        answer = {"BackupJobs": []}
    elif arguments[1] == "list-backup-vaults":
        answer = {"BackupVaultList": [{"BackupVaultName": "Default"}]}
    elif arguments[1] == "describe-region-settings":
        answer = {"ResourceTypeOptInPreference": {"EFS": True}}
    else:
        return False
    print(json.dumps(answer))
    return True
