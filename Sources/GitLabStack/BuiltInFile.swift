internal import CResources

/// A file under `Resources/`, carried inside the program.
package struct BuiltInFile: Sendable {
  /// Relative to `Resources/`, such as `Prices/prices.json`.
  package let path: String
  package let text: String

  /// Every file that was built in.
  package static let all: [BuiltInFile] = {
    var files: [BuiltInFile] = []
    while let file = resource_at(files.count)?.pointee {
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      files.append(BuiltInFile(path: String(cString: file.path), text: String(decoding: bytes, as: UTF8.self)))
    }
    return files
  }()

  /// nil if no such file was built in.
  package static func named(_ path: String) -> BuiltInFile? { all.first { $0.path == path } }
}
