"""What is linked into the program: as SPDX 2.3, and as NOTICE with every licence in full.

    python linked.py PROGRAM VERSION MAP CHECKOUTS FOLDER

MAP is what the linker says it took (-Map); CHECKOUTS is where SwiftPM has the packages, of the versions in Package.resolved. Writes
gitlab-wizard.spdx.json and NOTICE into FOLDER, both the same to the byte for the same program on the same system: their time is
SOURCE_DATE_EPOCH. Ends with 1 and the reason where the linker took something that is not known here, or where its version or its licence
is not found: a list that leaves something out is none.
"""

import datetime
import hashlib
import json
import os
import pathlib
import platform
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# By the name SwiftPM knows each package by: its licence, and who holds the copyright.
PACKAGES = {
    "swift-argument-parser": ("Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors"),
    "swift-collections": ("Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors"),
    "swift-log": ("Apache-2.0", "Apple Inc. and the SwiftLog project authors"),
    "swift-mustache": ("Apache-2.0", "the Hummingbird authors"),
    "swift-subprocess": ("Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors"),
    "swift-system": ("Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors"),
    "yams": ("MIT", "JP Simard; of the libyaml within Kirill Simonov and Ingy döt Net"),
}
# What Swift itself brings, by the repository it is from: what it is, and the files that are linked.
TOOLCHAIN = {
    "swift": (
        "the Swift standard library and runtime",
        "libswiftCore libswift_Concurrency libswift_StringProcessing libswift_RegexParser libswiftGlibc libswiftSynchronization swiftrt",
    ),
    "swift-corelibs-libdispatch": ("Dispatch", "libdispatch libswiftDispatch libBlocksRuntime"),
    "swift-foundation": (
        "FoundationEssentials and FoundationInternationalization, with parts of swift-collections",
        "libFoundationEssentials libFoundationInternationalization lib_FoundationCShims lib_FoundationCollections",
    ),
    "swift-corelibs-foundation": ("Foundation and CoreFoundation", "libFoundation libCoreFoundation"),
    "icu": ("without its data of locales", "lib_FoundationICU"),
}
# Libraries of the system: the files that are linked, the licence, the copyright, and the texts that a package leaves to others.
SYSTEM = {
    "glibc": (
        "libc libm libresolv libpthread libdl crt1 crti crtn",
        "LGPL-2.1-or-later",
        "Free Software Foundation, Inc. and others",
        ["LGPL-2.1"],
    ),
    "gcc": (
        "libstdc++ libgcc libgcc_eh crtbeginT crtend",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "Free Software Foundation, Inc.",
        ["GPL-3"],
    ),
    "ncurses": (
        "libncursesw libtinfo",
        "X11-distribute-modifications-variant",
        "Free Software Foundation, Inc. and Thomas E. Dickey",
        [],
    ),
}

RELINKING = """\
The GNU C Library is linked statically, and its licence (LGPL 2.1 or later, section 6) gives you the right to put another
version of it in place of this one, and to take the program apart to find faults in that. All that it takes is public: the source
of this program, under the MIT licence, at the commit that `gitlab-wizard --version` names; the source of the library as it was
used, in the package named above. Put your library in place of the system's and run `make dist` in the source of the program.
The libraries of GCC may be linked into a program under any licence: the GCC Runtime Library Exception says so."""


def missing(what):
    sys.exit(f"linked.py: {what}")


def printed(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def read(paths):
    texts = []
    for path in paths:
        if path.is_file():
            texts.append(path.read_text(errors="replace").strip("\n"))
    return texts


def linked(map, checkouts):
    """What the linker took, by the part it is of: archives and start files of the system, the folders of packages in `checkouts`."""
    words = pathlib.Path(map).read_text(errors="replace") if pathlib.Path(map).is_file() else missing(f"no {map}: build anew")
    files = set(re.findall(r"/[^ ()\n]+\.[ao](?=[ ()\n])", words))
    known = {name: part for part, (_, names) in TOOLCHAIN.items() for name in names.split()}
    known |= {name: part for part, (names, *_) in SYSTEM.items() for name in names.split()}
    found = {}
    for folder in {file[: file.index(".build/", file.rindex("/release/"))] + ".build" for file in files if "/release/" in file}:
        found.setdefault(package_of(pathlib.Path(folder), checkouts), []).append(folder)
    for file in sorted(file for file in files if "/release/" not in file):
        # As in libm-2.36.a.
        name = re.sub(r"-[0-9.]+$", "", pathlib.Path(file).stem)
        found.setdefault(known.get(name) or missing(f"{file} is linked in, and nobody said whose it is"), []).append(file)
    found.pop(None, None)
    return found


def package_of(folder, checkouts):
    """The folder of the package that a module's objects are made of; nothing where they are the program's own."""
    sources = read([folder / "sources", *folder.rglob("*.d")])
    if not sources:
        missing(f"nothing tells what {folder} is made of")
    found = re.search(rf"{re.escape(str(pathlib.Path(checkouts).resolve()))}/([^/]+)/", "\n".join(sources))
    return found and f"checkouts/{found[1]}"


def swift_packages(taken, checkouts):
    pins = {checkout_of(pin): pin for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]}
    for folder in sorted((part.removeprefix("checkouts/") for part in taken if "/" in part), key=str.lower):
        pin = pins.get(folder) or missing(f"{folder} is linked in, and Package.resolved does not have it")
        if pin["identity"] not in PACKAGES:
            missing(f"{pin['identity']} is linked in, and nobody said under which licence")
        licence, holder = PACKAGES[pin["identity"]]
        folder = pathlib.Path(checkouts) / folder
        texts = read(folder / name for name in ("LICENSE", "LICENSE.txt", "LICENSE.md", "NOTICE.txt"))
        yield {
            "name": pin["identity"],
            "version": pin["state"]["version"],
            "licence": licence,
            "holder": holder,
            "source": f"git+{pin['location']}@{pin['state']['version']}",
            "purl": f"pkg:swift/{pin['location'].removeprefix('https://')}@{pin['state']['version']}",
            "texts": texts or missing(f"no licence in {folder}"),
        }


def checkout_of(pin):
    return pin["location"].rstrip("/").split("/")[-1].removesuffix(".git")


def toolchain(taken):
    target = json.loads(printed(os.environ.get("SWIFT", "swift"), "-print-target-info", "-static-stdlib"))
    tag = target["swiftCompilerTag"]
    static = pathlib.Path(target["paths"]["runtimeResourcePath"])
    texts = read([static.parent.parent / "share/swift/LICENSE.txt"]) or missing(f"no licence of Swift beside {static}")
    for name, (what, _) in TOOLCHAIN.items():
        if name not in taken or name == "icu":
            continue
        yield {
            "name": name,
            "version": tag.removeprefix("swift-").removesuffix("-RELEASE"),
            "licence": "Apache-2.0 WITH Swift-exception",
            "holder": "Apple Inc. and the Swift project authors",
            "source": f"git+https://github.com/swiftlang/{name}@{tag}",
            "purl": f"pkg:github/swiftlang/{name}@{tag}",
            "about": what,
            "texts": texts,
        }
    if "icu" not in taken:
        return
    header = static / "_foundation_unicode/uvernum.h"
    version = re.search(r'U_ICU_VERSION "([0-9.]+)"', "\n".join(read([header]))) or missing(f"no version in {header}")
    yield {
        "name": "icu",
        "version": version[1],
        "licence": "Unicode-3.0",
        "holder": "Unicode, Inc.",
        "source": f"git+https://github.com/swiftlang/swift-foundation-icu@{tag}",
        "purl": f"pkg:github/swiftlang/swift-foundation-icu@{tag}",
        "about": TOOLCHAIN["icu"][0],
        "texts": read([ROOT / ".ci/licences/Unicode-3.0.txt"]),
    }


def owner(path):
    """The package that a file came with: its name, the name and version of its source, and its distribution."""
    path = pathlib.Path(path).resolve()
    try:
        package = printed("dpkg", "-S", str(path)).split(": ")[0].split(",")[0]
        words = printed("dpkg-query", "--show", "--showformat", "${source:Package} ${source:Version}", package).split()
        return package.split(":")[0], *words, "debian"
    except (OSError, subprocess.CalledProcessError):
        pass
    try:
        words = printed("rpm", "--query", "--file", str(path), "--queryformat", "%{NAME} %{VERSION}-%{RELEASE} %{SOURCERPM}")
        package, version, source = words.split()
        return package, source.rsplit("-", 2)[0], version, "rpm"
    except (OSError, subprocess.CalledProcessError):
        missing(f"neither dpkg nor rpm knows {path}")


def system(taken):
    for name, (_, licence, holder, others) in SYSTEM.items():
        owners = [owner(path) for path in taken.get(name, [])]
        if not owners:
            continue
        package, source, version, kind = owners[0]
        if {one[1:3] for one in owners} != {(source, version)}:
            missing(f"{name} is of several packages: {sorted(set(owners))}")
        texts = read([pathlib.Path(f"/usr/share/doc/{package}/copyright")])
        texts += read(sorted(pathlib.Path(f"/usr/share/licenses/{package}").glob("*")))
        texts += read(pathlib.Path("/usr/share/common-licenses") / other for other in others)
        place = f"https://snapshot.debian.org/package/{source}/{version}/" if kind == "debian" else "NOASSERTION"
        yield {
            "name": name,
            "version": version,
            "licence": licence,
            "holder": holder,
            "source": place,
            "purl": f"pkg:{'deb/debian' if kind == 'debian' else 'rpm'}/{source}@{version.replace('+', '%2B')}",
            "about": f"source package {source}",
            "texts": texts or missing(f"no licence of {package} under /usr/share/doc or /usr/share/licenses"),
        }


def spdx(parts, version, digest, made):
    def package(id, name, version, licence, holder, source, more):
        return {
            "SPDXID": f"SPDXRef-{id}",
            "name": name,
            "versionInfo": version,
            "downloadLocation": source,
            "filesAnalyzed": False,
            "licenseConcluded": licence,
            "licenseDeclared": licence,
            "copyrightText": f"Copyright {holder}",
        } | more

    program = package(
        "gitlab-wizard", "gitlab-wizard", version, "MIT", "its authors; see LICENSE", "NOASSERTION",
        {"checksums": [{"algorithm": "SHA256", "checksumValue": digest}], "primaryPackagePurpose": "APPLICATION"},
    )
    others = [
        package(
            part["name"], part["name"], part["version"], part["licence"], part["holder"], part["source"],
            ({"comment": part["about"]} if "about" in part else {})
            | {
                "externalRefs": [
                    {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": part["purl"]}
                ]
            },
        )
        for part in parts
    ]
    links = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-gitlab-wizard")]
    links += [("SPDXRef-gitlab-wizard", "STATIC_LINK", other["SPDXID"]) for other in others]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"gitlab-wizard-{version}-linux-{platform.machine()}",
        "documentNamespace": f"https://spdx.org/spdxdocs/gitlab-wizard-{version}-{digest}",
        "creationInfo": {"created": made, "creators": ["Tool: gitlab-wizard-make-dist"]},
        "packages": [program] + others,
        "relationships": [
            {"spdxElementId": one, "relationshipType": how, "relatedSpdxElement": other} for one, how, other in links
        ],
    }


def notice(parts):
    lines = ["gitlab-wizard is one file; linked into it, and each under its own licence, are:", ""]
    for part in parts:
        lines.append(f"  {part['name']} {part['version']}: {part['licence']}" + (f" ({part['about']})" if "about" in part else ""))
        if part["source"] != "NOASSERTION":
            lines.append(f"    {part['source']}")
    lines += ["", RELINKING]
    seen = {}
    for part in parts:
        for text in part["texts"]:
            seen.setdefault(text, []).append(part["name"])
    for text, names in seen.items():
        lines += ["", "", "=" * 100, ", ".join(names), "=" * 100, "", text]
    return "\n".join(lines) + "\n"


def main(program, version, map, checkouts, folder):
    digest = hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    made = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    taken = linked(map, checkouts)
    parts = [*swift_packages(taken, checkouts), *toolchain(taken), *system(taken)]
    folder = pathlib.Path(folder)
    document = json.dumps(spdx(parts, version, digest, made), indent=2, ensure_ascii=False)
    (folder / "gitlab-wizard.spdx.json").write_text(document + "\n")
    (folder / "NOTICE").write_text(notice(parts))


if __name__ == "__main__":
    main(*sys.argv[1:])
