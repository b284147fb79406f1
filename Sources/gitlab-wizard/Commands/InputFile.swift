import Deployment
import Glibc
import LineMode
import UserFiles

/// A file that the user named: a path, a pipe such as `<(…)`, or `-` for standard input.
enum InputFile {
  static func bytes(of path: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    do throws(FileFault) {
      guard file >= 0 else { throw FileFault(.reading, path, number: errno) }
      defer { if file != STDIN_FILENO { close(file) } }
      return try WholeFile.read(file, named: path)
    } catch {
      throw Failure(.answerRefused, error.sentence)
    }
  }
}
