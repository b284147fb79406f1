import Dispatch
import Glibc
import Synchronization

/// A name server on this machine that says the same to every question.
final class NameServer: Sendable {
  let port: Int
  private let descriptor: Int32
  private let isOver = Atomic(false)

  enum Reply: Sendable {
    case records([(type: UInt16, data: [UInt8])])
    /// The RCODE of RFC 1035, section 4.1.1.
    case failure(code: UInt8)
  }

  struct NoSocket: Error {}

  init(replying reply: Reply) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    port = try Self.port(of: descriptor)
    self.descriptor = descriptor
    var limit = timeval(tv_sec: 0, tv_usec: 100_000)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    // Waits for questions, and is not to keep one of the few threads that the tests run on.
    DispatchQueue.global().async { self.serve(reply) }
  }

  /// Binds the socket to a port of this machine that is free.
  private static func port(of descriptor: Int32) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw NoSocket() }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  func stop() { isOver.store(true, ordering: .relaxed) }

  private func serve(_ reply: Reply) {
    while !isOver.load(ordering: .relaxed) {
      var question = [UInt8](repeating: 0, count: 512)
      var from = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      withUnsafeMutablePointer(to: &from) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { sender in
          let read = recvfrom(descriptor, &question, question.count, 0, sender, &length)
          guard read > 12 else { return }
          let answer = Self.message(answering: Array(question[..<read]), reply)
          sendto(descriptor, answer, answer.count, 0, sender, length)
        }
      }
    }
    close(descriptor)
  }

  /// RFC 1035, section 4: the header, the question as it came, and the records.
  private static func message(answering question: [UInt8], _ reply: Reply) -> [UInt8] {
    var records: [(type: UInt16, data: [UInt8])] = []
    var code: UInt8 = 0
    switch reply {
    case .records(let all): records = all
    case .failure(let failure): code = failure
    }
    let end = 12 + (question[12...].firstIndex(of: 0).map { $0 - 12 + 5 } ?? 0)
    var message = Array(question[..<2]) + [0x81, 0x80 | code, 0, 1, 0, UInt8(records.count), 0, 0, 0, 0]
    message += question[12..<end]
    for record in records {
      message += [0xC0, 12, UInt8(record.type >> 8), UInt8(record.type & 255), 0, 1, 0, 0, 0, 60]
      message += [UInt8(record.data.count >> 8), UInt8(record.data.count & 255)] + record.data
    }
    return message
  }

  /// A name as it travels: each label behind its length.
  static func name(_ text: String) -> [UInt8] {
    text.split(separator: ".").flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) } + [0]
  }
}
