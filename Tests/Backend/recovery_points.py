"""AWS Backup's recovery points, which moto does not know: what a real `aws` prints of them.

    main(FOLDER, ARGUMENT...)

FOLDER is a directory that a test makes: with it an account has a vault, jobs that come to their end at the first look, and a point of each.
`points.json` in it holds points that are there from the beginning, as {"made": SECONDS, "bytes": N, "plan": NAME, "delete": SECONDS,
"status": WORD, "tags": {…}}; `mood` may say `fails`. Returns whether the command was answered.
"""

import json
import os
import pathlib
import time

PREFIX = "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:"
VAULT = "Default"
AUTOMATIC = "aws/efs/automatic-backup-vault"


def option(arguments, name):
    return arguments[arguments.index(name) + 1] if name in arguments else None


def read(path, default):
    return json.loads(path.read_text()) if path.exists() else default


def points(folder, resource):
    """Those that were there, and those of jobs that ended well."""
    found = [
        point | {"arn": f"{PREFIX}there-{number}", "vault": AUTOMATIC if point.get("plan") else VAULT}
        for number, point in enumerate(read(folder / "points.json", []))
    ]
    for job in read(folder / "jobs.json", []):
        if job["resource"] == resource and job["looks"] >= 1 and not job["fails"]:
            made = {"arn": PREFIX + job["id"], "vault": job["vault"], "made": job["start"], "bytes": 6144}
            found.append(made | ({"delete": job["start"] + 86400 * job["days"]} if job["days"] else {}))
    return sorted(found, key=lambda point: -point["made"])


def described(job):
    state = "COMPLETED" if job["looks"] else "CREATED"
    if job["fails"] and job["looks"]:
        state = "FAILED"
    return {
        "BackupJobId": job["id"], "State": state, "PercentDone": "100.0" if job["looks"] else "0.0",
        "BytesTransferred": 6144 * job["looks"], "BackupVaultName": job["vault"], "ResourceArn": job["resource"],
        "RecoveryPointArn": PREFIX + job["id"], "StatusMessage": "the disk said no" if job["fails"] else None,
    }  # fmt: skip


def start(folder, arguments):
    days = option(arguments, "--lifecycle")
    jobs = read(folder / "jobs.json", [])
    mood = folder / "mood"
    job = {
        "id": f"job-{len(jobs) + 1}", "resource": option(arguments, "--resource-arn"), "looks": 0, "start": time.time(),
        "vault": option(arguments, "--backup-vault-name"), "days": int(days.split("=")[1]) if days else None,
        "fails": mood.exists() and mood.read_text().strip() == "fails",
    }  # fmt: skip
    (folder / "jobs.json").write_text(json.dumps([*jobs, job]))
    return {"BackupJobId": job["id"], "RecoveryPointArn": PREFIX + job["id"], "CreationDate": job["start"]}


def look(folder, name):
    jobs = read(folder / "jobs.json", [])
    job = next(job for job in jobs if job["id"] == name)
    job["looks"] += 1
    (folder / "jobs.json").write_text(json.dumps(jobs))
    return described(job)


def by_resource(point):
    return {
        "RecoveryPointArn": point["arn"], "CreationDate": point["made"], "Status": point.get("status", "COMPLETED"),
        "BackupSizeBytes": point["bytes"], "BackupVaultName": point["vault"], "IsParent": False,
    }  # fmt: skip


def by_vault(point, resource):
    plan = point.get("plan")
    return {
        "RecoveryPointArn": point["arn"], "BackupVaultName": point["vault"], "ResourceArn": resource,
        "CreatedBy": {"BackupPlanName": plan, "BackupPlanId": plan} if plan else None, "CreationDate": point["made"],
        "Status": point.get("status", "COMPLETED"), "BackupSizeInBytes": point["bytes"],
        "CalculatedLifecycle": {"DeleteAt": point["delete"]} if point.get("delete") else None,
    }  # fmt: skip


def answered(folder, operation, arguments):
    resource = option(arguments, "--resource-arn") or option(arguments, "--by-resource-arn")
    if operation == "start-backup-job":
        return start(folder, arguments)
    if operation == "describe-backup-job":
        return look(folder, option(arguments, "--backup-job-id"))
    if operation == "list-backup-jobs":
        return {"BackupJobs": [described(job) for job in read(folder / "jobs.json", []) if job["resource"] == resource]}
    if operation == "list-backup-vaults":
        return {"BackupVaultList": [{"BackupVaultName": AUTOMATIC}, {"BackupVaultName": VAULT}]}
    if operation == "describe-region-settings":
        return {"ResourceTypeOptInPreference": {"EFS": True}}
    if operation == "list-recovery-points-by-resource":
        return {"RecoveryPoints": [by_resource(point) for point in points(folder, resource)]}
    if operation == "list-recovery-points-by-backup-vault":
        vault = option(arguments, "--backup-vault-name")
        return {
            "RecoveryPoints": [by_vault(point, resource) for point in points(folder, resource) if point["vault"] == vault]
        }
    if operation == "list-tags":
        tags = [point.get("tags", {}) for point in points(folder, None) if point["arn"] == resource]
        return {"Tags": tags[0] if tags else {}}
    return None


def without_nothing(value):
    if isinstance(value, dict):
        return {key: without_nothing(item) for key, item in value.items() if item is not None}
    return [without_nothing(item) for item in value] if isinstance(value, list) else value


def main(folder, *arguments):
    if arguments[:1] != ("backup",) or not os.path.isdir(folder):
        return False
    answer = answered(pathlib.Path(folder), arguments[1], arguments)
    if answer is None:
        return False
    print(json.dumps(without_nothing(answer)))
    return True
