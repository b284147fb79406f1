package import Account
internal import CResolver
internal import Dispatch

/// The name servers of this machine, which tell what the public DNS says of a name.
///
/// It writes nothing and asks no service of its own: whoever opens a web page asks them the same.
package struct PublicDNS: Sendable {
  private let ask: @Sendable (String, RecordType) async -> DNSAnswer

  /// - Parameter ask: answers for the machine, as a rehearsal does.
  package init(answeringBy ask: @escaping @Sendable (String, RecordType) async -> DNSAnswer) { self.ask = ask }

  /// Those of this machine.
  ///
  /// - Parameter server: another to ask, as IPv4 address and port; nil for those in `/etc/resolv.conf`.
  package init(server: (address: String, port: Int)? = nil) {
    ask = { name, type in
      await withCheckedContinuation { waiting in
        // The resolver waits for its answer, and is not to keep one of the few threads that everything else runs on.
        DispatchQueue.global().async { waiting.resume(returning: Self.records(of: name, type, server)) }
      }
    }
  }

  /// The records of a name and type. Waits for up to some ten seconds where no server answers.
  package func records(of name: String, _ type: RecordType) async -> DNSAnswer { await ask(name, type) }

  private static func records(of name: String, _ type: RecordType, _ server: (String, Int)?) -> DNSAnswer {
    let room = 8192
    var found: Int32 = 0
    let text = String(unsafeUninitializedCapacity: room) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        // The final dot keeps the resolver from trying the machine's own domain behind it.
        found = resolver_ask(
          "\(name).", type.number, server?.0, Int32(server?.1 ?? 53), characters.baseAddress, room)
        return found > 0 ? characters.prefix { $0 != 0 }.count : 0
      }
    }
    switch Int(found) {
    case RESOLVER_NO_SUCH_NAME: return .noSuchName
    case RESOLVER_NO_ANSWER: return .noAnswer
    default: return .records(text.split(separator: "\n").map(String.init))
    }
  }
}
