"""Makes the directories that GitLab's containers mount. It reaches the file system and nothing else."""

import os

ROOT = "/mnt/efs/srv/gitlab"
DIRECTORIES = ("data", "logs", "config")


def handler(event, context):
    for name in DIRECTORIES:
        os.makedirs(os.path.join(ROOT, name), mode=0o755, exist_ok=True)
    return {"made": list(DIRECTORIES)}
