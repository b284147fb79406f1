import Foundation
import Testing

@testable import GitLabStack

/// Every file under `Resources/` must be in the list of `resources.c`, byte for byte.
@Test func builtInFilesAreThoseOnTheDisk() throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources")
  var onDisk: [String: String] = [:]
  let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
  for case let file as URL in files where file.pathExtension != "md" {
    guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
    onDisk[String(file.path.dropFirst(folder.path.count + 1))] = try String(contentsOf: file, encoding: .utf8)
  }
  let builtIn = Dictionary(BuiltInFile.all.map { ($0.path, $0.text) }) { one, _ in one }
  #expect(builtIn.keys.sorted() == onDisk.keys.sorted())
  #expect(builtIn == onDisk)
  #expect(BuiltInFile.named("Templates/stack.yaml.mustache")?.text == onDisk["Templates/stack.yaml.mustache"])
  #expect(BuiltInFile.named("nothing") == nil)
}
