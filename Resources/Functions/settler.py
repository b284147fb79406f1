"""Makes the directories that GitLab's containers mount, of what AWS Backup has restored where it has."""

# A restored file system has everything below `/aws-backup-restore_TIME`, and no API tells that name (EFS user guide, "Restoring a
# file system"). Here it is moved to where GitLab looks for it: each directory in one step, the data last, so that what was
# interrupted goes on. Nothing is moved to where something lies. It reaches the file system and nothing else.

import contextlib
import os

MOUNT = "/mnt/efs"
PLACE = "srv/gitlab"
RESTORED = "aws-backup-restore_"
BROKEN = "aws-backup-failed-restore_"
DIRECTORIES = ("config", "logs", "data")


def handler(event, context):
    moved = move_restored()
    for name in DIRECTORIES:
        os.makedirs(os.path.join(MOUNT, PLACE, name), mode=0o755, exist_ok=True)
    return {"made": list(DIRECTORIES), "moved": moved}


def move_restored():
    if holds_any(place_of("data")):
        return []
    folder = restored_folder()
    if folder is None:
        return []
    waiting = [name for name in DIRECTORIES if os.path.isdir(os.path.join(folder, PLACE, name))]
    taken = [name for name in waiting if holds_any(place_of(name))]
    if taken:
        raise RuntimeError(f"/{PLACE}/{taken[0]} is not empty: nothing of {os.path.basename(folder)} was moved")
    os.makedirs(os.path.join(MOUNT, PLACE), mode=0o755, exist_ok=True)
    for name in waiting:
        # Takes the place of an empty directory, and of no other.
        os.rename(os.path.join(folder, PLACE, name), place_of(name))
    for empty in (os.path.join(folder, PLACE), os.path.join(folder, os.path.dirname(PLACE)), folder):
        with contextlib.suppress(OSError):
            os.rmdir(empty)
    return waiting


def restored_folder():
    """The folder whose data GitLab is to have; None where nothing was restored. Whoever starts without them starts empty."""
    names = sorted(os.listdir(MOUNT))
    with_data = [name for name in names if name.startswith(RESTORED) and holds_any(os.path.join(MOUNT, name, PLACE, "data"))]
    if len(with_data) > 1:
        raise RuntimeError(f"more than one restored folder holds data: {', '.join(with_data)}")
    if with_data:
        return os.path.join(MOUNT, with_data[0])
    others = [name for name in names if name.startswith((RESTORED, BROKEN))]
    if others:
        raise RuntimeError(f"{others[0]} holds no data of GitLab in {PLACE}/data, and neither does /{PLACE}/data")
    return None


def place_of(name):
    return os.path.join(MOUNT, PLACE, name)


def holds_any(directory):
    return os.path.isdir(directory) and any(os.scandir(directory))
