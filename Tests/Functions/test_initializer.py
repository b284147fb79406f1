import importlib.util
import pathlib
import tempfile
import unittest

FUNCTIONS = pathlib.Path(__file__).resolve().parents[2] / "Resources" / "Functions"


def load():
    spec = importlib.util.spec_from_file_location("initializer", FUNCTIONS / "initializer.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class InitializerTests(unittest.TestCase):
    def test_makes_the_directories_and_leaves_what_is_there(self):
        module = load()
        with tempfile.TemporaryDirectory() as folder:
            module.ROOT = f"{folder}/srv/gitlab"
            module.handler({}, None)
            kept = pathlib.Path(module.ROOT, "data", "kept")
            kept.write_text("work")
            self.assertEqual(module.handler({}, None), {"made": ["data", "logs", "config"]})
            self.assertEqual(sorted(p.name for p in pathlib.Path(module.ROOT).iterdir()), ["config", "data", "logs"])
            self.assertEqual(kept.read_text(), "work")

    def test_leaves_owner_rights_and_times_of_data_that_are_there(self):
        module = load()
        with tempfile.TemporaryDirectory() as folder:
            module.ROOT = f"{folder}/srv/gitlab"
            # As GitLab's image leaves them: Gitaly's and PostgreSQL's directories are closed to everyone else.
            rights = {"data": 0o755, "data/git-data": 0o2770, "data/postgresql": 0o700, "logs": 0o750, "config": 0o775}
            for name, mode in rights.items():
                path = pathlib.Path(module.ROOT, name)
                path.mkdir(parents=True)
                path.chmod(mode)
            secrets = pathlib.Path(module.ROOT, "config", "gitlab-secrets.json")
            secrets.write_text("{}")
            secrets.chmod(0o600)
            before = {path: path.stat() for path in pathlib.Path(module.ROOT).rglob("*")}
            module.handler({}, None)
            self.assertEqual({path: path.stat() for path in pathlib.Path(module.ROOT).rglob("*")}, before)

    def test_makes_what_an_interrupted_run_left_out(self):
        module = load()
        with tempfile.TemporaryDirectory() as folder:
            module.ROOT = f"{folder}/srv/gitlab"
            pathlib.Path(module.ROOT, "logs").mkdir(parents=True)
            module.handler({}, None)
            self.assertEqual(sorted(p.name for p in pathlib.Path(module.ROOT).iterdir()), ["config", "data", "logs"])

    def test_fails_aloud_where_it_cannot_write(self):
        module = load()
        with tempfile.NamedTemporaryFile() as file:
            module.ROOT = f"{file.name}/srv/gitlab"
            with self.assertRaises(OSError):
                module.handler({}, None)


if __name__ == "__main__":
    unittest.main()
