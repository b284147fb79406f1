"""AWS Backup's recovery points and the jobs that restore them, which moto does not know. What they make is a file system of moto's.

    main(STATE, AWS, URL, ARGUMENT...)

STATE is a file of JSON that the test writes: `fileSystem`, the ARN of what was copied; `points`, a list of `arn` and `made`, in
seconds; `looks`, how often a job is looked at before it is complete; `fails`, why it fails then instead. AWS is the command to make
the file system with. Returns whether the call was answered.
"""

import json
import subprocess
import time
import uuid


def option(arguments, name):
    return arguments[arguments.index(name) + 1] if name in arguments else None


def refuse(code, operation, message):
    raise SystemExit(f"\nAn error occurred ({code}) when calling the {operation} operation: {message}")


class Backup:
    def __init__(self, path, aws, url):
        self.path, self.aws, self.url = path, aws, url
        with open(path) as file:
            self.state = json.load(file)
        self.jobs = self.state.setdefault("jobs", [])
        self.tags = self.state.setdefault("tags", {})

    def keep(self):
        with open(self.path + ".new", "w") as file:
            json.dump(self.state, file)
        subprocess.run(["mv", self.path + ".new", self.path], check=True)

    def answer(self, operation, arguments):
        method = getattr(self, operation.replace("-", "_"), None)
        if method is None:
            return None
        found = method(arguments)
        self.keep()
        return found

    def list_recovery_points_by_resource(self, arguments):
        if option(arguments, "--resource-arn") != self.state["fileSystem"]:
            return {"RecoveryPoints": []}
        return {
            "RecoveryPoints": [
                {
                    "RecoveryPointArn": point["arn"],
                    "CreationDate": point["made"],
                    "Status": "COMPLETED",
                    "BackupSizeBytes": 33285996544,
                    "BackupVaultName": "Default",
                }
                for point in self.state["points"]
            ]
        }

    def list_tags(self, arguments):
        return {"Tags": self.tags.get(option(arguments, "--resource-arn"), {})}

    def tag_resource(self, arguments):
        self.tags.setdefault(option(arguments, "--resource-arn"), {}).update(json.loads(option(arguments, "--tags")))
        return {}

    def get_recovery_point_restore_metadata(self, arguments):
        source = self.state["fileSystem"].split("/")[-1]
        return {
            "RestoreMetadata": {
                "file-system-id": source,
                "Encrypted": "true",
                "PerformanceMode": "generalPurpose",
                "newFileSystem": "false",
            }
        }

    def start_restore_job(self, arguments):
        metadata = json.loads(option(arguments, "--metadata"))
        missing = {"file-system-id", "Encrypted", "PerformanceMode", "CreationToken", "newFileSystem"} - set(metadata)
        if missing or metadata["newFileSystem"] != "true" or option(arguments, "--resource-type") != "EFS":
            refuse("InvalidParameterValueException", "StartRestoreJob", f"invalid metadata {sorted(missing)}")
        token = option(arguments, "--idempotency-token")
        known = [job for job in self.jobs if job["token"] == token]
        if known:
            return {"RestoreJobId": known[0]["id"]}
        job = {
            "id": str(uuid.uuid4()).upper(),
            "token": token,
            "point": option(arguments, "--recovery-point-arn"),
            "metadata": metadata,
            "made": time.time(),
            "looks": 0,
        }
        command = [self.aws, "efs", "create-file-system", "--creation-token", metadata["CreationToken"], "--encrypted"]
        made = subprocess.run([*command, "--endpoint-url", self.url, "--output", "json"], capture_output=True, check=True)
        job["fileSystem"] = json.loads(made.stdout)["FileSystemArn"]
        self.jobs.insert(0, job)
        return {"RestoreJobId": job["id"]}

    def shown(self, job):
        is_over = job["looks"] >= self.state.get("looks", 1)
        fails = self.state.get("fails")
        answer = {
            "RestoreJobId": job["id"],
            "RecoveryPointArn": job["point"],
            "CreationDate": job["made"],
            "Status": ("FAILED" if fails else "COMPLETED") if is_over else "RUNNING",
            "PercentDone": "100.00%" if is_over and not fails else "40.00%",
            "ResourceType": "EFS",
            "CreatedResourceArn": job["fileSystem"],
        }
        return answer | ({"StatusMessage": fails} if is_over and fails else {})

    def describe_restore_job(self, arguments):
        for job in self.jobs:
            if job["id"] == option(arguments, "--restore-job-id"):
                job["looks"] += 1
                return self.shown(job)
        refuse("ResourceNotFoundException", "DescribeRestoreJob", "no such job")

    def list_restore_jobs(self, arguments):
        return {"RestoreJobs": [self.shown(job) for job in self.jobs]}

    def get_restore_job_metadata(self, arguments):
        for job in self.jobs:
            if job["id"] == option(arguments, "--restore-job-id"):
                return {"Metadata": job["metadata"]}
        refuse("ResourceNotFoundException", "GetRestoreJobMetadata", "no such job")


def main(state, aws, url, *arguments):
    if arguments[:2] == ("efs", "put-backup-policy"):
        print(json.dumps({"BackupPolicy": {"Status": "ENABLED"}}))
        return True
    if arguments[:2] == ("efs", "update-file-system"):
        print(json.dumps({"ThroughputMode": option(arguments, "--throughput-mode")}))
        return True
    if arguments[:1] != ("backup",):
        return False
    answer = Backup(state, aws, url).answer(arguments[1], arguments)
    if answer is None:
        return False
    print(json.dumps(answer))
    return True
