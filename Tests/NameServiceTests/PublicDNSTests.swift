import Account
import NameService
import Testing

/// What is made of what a name server says, by a server of our own.
@Suite(.timeLimit(.minutes(5)))
struct PublicDNSTests {
  private func records(
    _ reply: NameServer.Reply, of name: String = "example.com", _ type: RecordType = .nameServers
  ) async throws -> DNSAnswer {
    let server = try NameServer(replying: reply)
    defer { server.stop() }
    return await PublicDNS(server: ("127.0.0.1", server.port)).records(of: name, type)
  }

  @Test func nameServersAreReadWhole() async throws {
    let reply = NameServer.Reply.records([
      (type: 2, data: NameServer.name("ns-1.awsdns-00.org")), (type: 2, data: NameServer.name("NS-2.awsdns-01.co.uk")),
    ])
    #expect(try await records(reply) == .records(["ns-1.awsdns-00.org", "NS-2.awsdns-01.co.uk"]))
  }

  @Test func recordsOfAnotherTypeInTheAnswerAreNoneOfThoseAskedFor() async throws {
    let reply = NameServer.Reply.records([
      (type: 5, data: NameServer.name("other.example.net")),
      (type: 257, data: [0, 5] + Array("issue".utf8) + Array("letsencrypt.org".utf8)),
      (type: 257, data: [128, 9] + Array("issuewild".utf8) + Array(";".utf8)),
    ])
    let answer = try await records(reply, of: "gitlab.example.com", .certificateAuthorities)
    #expect(answer == .records(["0 issue letsencrypt.org", "128 issuewild ;"]))
  }

  @Test func theAddressesOfWhatAnAliasLeadsToAreRead() async throws {
    let reply = NameServer.Reply.records([
      (type: 5, data: NameServer.name("lb.elb.amazonaws.com")), (type: 1, data: [203, 0, 113, 9]), (type: 1, data: [1]),
    ])
    #expect(try await records(reply, of: "gitlab.example.com", .addresses) == .records(["203.0.113.9"]))
  }

  @Test func aNameThatIsNotThereIsNotANameWithoutRecords() async throws {
    #expect(try await records(.failure(code: 3)) == .noSuchName)
    #expect(try await records(.records([])) == .records([]))
  }

  @Test(arguments: [2, 5]) func aServerThatCannotOrWillNotSayIsNoAnswer(_ code: UInt8) async throws {
    #expect(try await records(.failure(code: code)) == .noAnswer)
  }

  @Test func aRecordThatIsCutShortIsLeftOut() async throws {
    let reply = NameServer.Reply.records([(type: 257, data: [0, 200, 65]), (type: 2, data: NameServer.name("a.org"))])
    #expect(try await records(reply, .certificateAuthorities) == .records([]))
  }

  private func records(_ reply: NameServer.Reply, _ type: RecordType) async throws -> DNSAnswer {
    try await records(reply, of: "example.com", type)
  }
}
