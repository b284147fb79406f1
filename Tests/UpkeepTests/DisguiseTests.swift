import Testing

@testable import Upkeep

/// What tells who somebody is and where they are has another name, the same one all through.
struct DisguiseTests {
  private func disguised(_ text: String, knowing hosts: [String] = [], home: String? = nil) -> String {
    var disguise = Disguise(home: home)
    disguise.know(hosts: hosts)
    disguise.gather(from: text)
    return disguise.applied(to: text)
  }

  @Test(arguments: [
    ("arn:aws:iam::482910573366:role/Ops", "arn:aws:iam::000000000001:role/Ops"),
    ("arn%3Aaws%3Aiam%3A%3A482910573366%3Arole%2FOps", "arn%3Aaws%3Aiam%3A%3A000000000001%3Arole%2FOps"),
    (#"{"a":"\u003a482910573366"}"#, #"{"a":"\u003a000000000001"}"#),
    ("%20482910573366 and 4829-1057-3366", "%20000000000001 and 000000000001"),
    ("1482910573366 is no account", "1482910573366 is no account"),
    ("arn:aws:iam::000000000000:role/Rehearsal", "arn:aws:iam::000000000000:role/Rehearsal"),
  ])
  func accounts(_ text: String, _ other: String) { #expect(disguised(text) == other) }

  @Test(arguments: [
    ("to ren@corp.dev, cc Ren@Corp.dev", "to person-1@example.invalid, cc person-1@example.invalid"),
    ("?mail=ren%40corp.dev&x=1", "?mail=person-1@example.invalid&x=1"),
    (#"{"text":"\nren\u0040corp.dev"}"#, #"{"text":"\nperson-1@example.invalid"}"#),
    ("admin@example.com", "admin@example.com"),
    ("arn:aws:iam::1:user/dev/ren is", "arn:aws:iam::1:user/dev/person-1 is"),
    ("assumed-role/Ops/ren.k: no", "assumed-role/Ops/person-1: no"),
    (#"assumed-role\/Ops\/ren.k""#, #"assumed-role\/Ops\/person-1""#),
    ("AROAEXAMPLEEXAMPLE12:ren@corp.dev", "principal-1:person-2@example.invalid"),
    ("/home/ren/x and /Users/ren/y", "/home/person-1/x and /Users/person-1/y"),
    ("--profile corp-prod --region x", "--profile person-1 --region x"),
    ("--profile default", "--profile default"),
  ])
  func people(_ text: String, _ other: String) { #expect(disguised(text) == other) }

  @Test func theHomeIsCalledAsShellsDo() {
    #expect(disguised("/home/ren/.aws and /home/ren", home: "/home/ren") == "~/.aws and ~")
  }

  @Test(arguments: [
    ("from 52.1.2.3 and 52.1.2.3/32, not 10.0.0.1", "from public-ip-1 and public-ip-1/32, not 10.0.0.1"),
    ("ec2-52-1-2-3.compute-1.amazonaws.com", "ec2-public-ip-1.compute-1.amazonaws.com"),
    ("%3A52.1.2.3 \\n52.1.2.3", "%3Apublic-ip-1 \\npublic-ip-1"),
    ("0.0.0.0/0 127.0.0.1 169.254.169.254 203.0.113.7", "0.0.0.0/0 127.0.0.1 169.254.169.254 203.0.113.7"),
    ("1.2.650.0 is a version, 2026-11-30-01 a date", "1.2.650.0 is a version, 2026-11-30-01 a date"),
    ("2600:1f14::5/64 and 2600:1F14:0:0::5", "public-ip-1/64 and public-ip-1"),
    ("at 12:34:56 AWS::EC2::VPC fd00::1 2001:db8::1", "at 12:34:56 AWS::EC2::VPC fd00::1 2001:db8::1"),
    ("[2600:1f14::5]:443: refused", "[public-ip-1]:443: refused"),
  ])
  func addresses(_ text: String, _ other: String) { #expect(disguised(text) == other) }

  /// The longest name first: a host is no zone with something before it.
  @Test func hosts() {
    let known = ["corp.dev", "git.corp.dev"]
    #expect(
      disguised("git.corp.dev corp.dev x.git.corp.dev notcorp.dev corp.developers", knowing: known)
        == "host-1.invalid host-2.invalid host-3.invalid notcorp.dev corp.developers")
    #expect(
      disguised("https:\\/\\/GIT.corp.dev\\/x %2Fgit.corp.dev", knowing: known)
        == "https:\\/\\/host-1.invalid\\/x %2Fhost-1.invalid")
    let balancer = "gitlab-LoadB-1QZ-1234.ap-northeast-1.elb.amazonaws.com"
    #expect(disguised("http://\(balancer) and \(balancer)") == "http://host-1.invalid and host-1.invalid")
    #expect(disguised("see https://docs.gitlab.com/x and gitlab.rb") == "see https://docs.gitlab.com/x and gitlab.rb")
    #expect(disguised("https://wiki.corp.io/x\nwiki.corp.io") == "https://host-1.invalid/x\nhost-1.invalid")
  }
}
