import importlib.util
import pathlib
import tempfile
import unittest

FUNCTIONS = pathlib.Path(__file__).resolve().parents[2] / "Resources" / "Functions"
FOLDER = "aws-backup-restore_2026-11-28T05-12-00Z"


def load():
    spec = importlib.util.spec_from_file_location("settler", FUNCTIONS / "settler.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class SettlerTests(unittest.TestCase):
    def setUp(self):
        self.module = load()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.module.MOUNT = folder.name

    def write(self, path, text="work"):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def restore(self, folder=FOLDER):
        self.write(f"{folder}/srv/gitlab/data/git-data/repository", "restored")
        self.write(f"{folder}/srv/gitlab/config/gitlab-secrets.json", "{}")
        self.write(f"{folder}/srv/gitlab/logs/gitaly/current", "log")

    def run_it(self):
        return self.module.handler({}, None)

    def names(self, path=""):
        return sorted(entry.name for entry in (self.root / path).iterdir())

    def test_moves_what_was_restored_and_leaves_no_folder(self):
        self.restore()
        (self.root / FOLDER / "srv/gitlab/data").chmod(0o2770)
        self.assertEqual(self.run_it(), {"made": ["config", "logs", "data"], "moved": ["config", "logs", "data"]})
        self.assertEqual(self.names(), ["srv"])
        self.assertEqual((self.root / "srv/gitlab/data/git-data/repository").read_text(), "restored")
        self.assertEqual((self.root / "srv/gitlab/data").stat().st_mode & 0o7777, 0o2770)
        self.assertTrue((self.root / "srv/gitlab/config/gitlab-secrets.json").exists())

    def test_takes_the_place_of_directories_that_are_empty(self):
        self.restore()
        for name in self.module.DIRECTORIES:
            (self.root / "srv/gitlab" / name).mkdir(parents=True)
        self.run_it()
        self.assertEqual(self.names("srv/gitlab/data"), ["git-data"])

    def test_goes_on_where_it_was_interrupted_with_the_data_last(self):
        self.restore()
        moves = []
        rename = self.module.os.rename

        def fails_at_the_data(old, new):
            moves.append(new.rsplit("/", 1)[-1])
            if moves[-1] == "data":
                raise OSError("lost")
            rename(old, new)

        self.module.os.rename = fails_at_the_data
        try:
            with self.assertRaises(OSError):
                self.run_it()
        finally:
            self.module.os.rename = rename
        self.assertEqual(moves, ["config", "logs", "data"])
        self.assertEqual(self.run_it()["moved"], ["data"])
        self.assertEqual(self.names("srv/gitlab"), ["config", "data", "logs"])
        self.assertEqual(self.names(), ["srv"])

    def test_a_second_run_moves_nothing(self):
        self.restore()
        self.run_it()
        self.assertEqual(self.run_it()["moved"], [])

    def test_moves_nothing_over_data_that_are_there(self):
        self.write("srv/gitlab/data/git-data/repository", "present")
        self.restore()
        self.assertEqual(self.run_it()["moved"], [])
        self.assertEqual((self.root / "srv/gitlab/data/git-data/repository").read_text(), "present")
        self.assertTrue((self.root / FOLDER / "srv/gitlab/data/git-data/repository").exists())

    def test_moves_nothing_where_a_place_is_not_empty(self):
        self.restore()
        self.write("srv/gitlab/config/gitlab.rb")
        with self.assertRaisesRegex(RuntimeError, "config is not empty"):
            self.run_it()
        self.assertEqual(self.names(f"{FOLDER}/srv/gitlab"), ["config", "data", "logs"])

    def test_chooses_none_of_two(self):
        self.restore()
        self.restore("aws-backup-restore_2026-11-29T05-12-00Z")
        with self.assertRaisesRegex(RuntimeError, "more than one"):
            self.run_it()

    def test_starts_no_empty_gitlab_beside_a_restore_that_failed(self):
        self.restore("aws-backup-failed-restore_2026-11-28T05-12-00Z")
        with self.assertRaisesRegex(RuntimeError, "holds no data"):
            self.run_it()

    def test_leaves_what_else_was_restored(self):
        self.restore()
        self.write(f"{FOLDER}/home/notes")
        self.run_it()
        self.assertEqual(self.names(), [FOLDER, "srv"])
        self.assertEqual(self.names(FOLDER), ["home"])

    def test_makes_directories_where_nothing_was_restored(self):
        self.assertEqual(self.run_it(), {"made": ["config", "logs", "data"], "moved": []})
        self.assertEqual(self.names("srv/gitlab"), ["config", "data", "logs"])


if __name__ == "__main__":
    unittest.main()
