import Foundation
import Subprocess
import Testing
import Yams

@testable import GitLabStack

/// The start-up script of the NAT instance as the machine gets it, with stand-ins for what only the machine has.
struct NATInstanceTests {
  private static let id = "i-0123456789abcdef0"

  /// What `Fn::Sub` makes of the script, with its files in a folder.
  private func script(in shell: Shell) throws -> String {
    let reader = try TemplateReader(TemplateCase(network: .natInstance))
    let data = reader.resources["NatInstance"]?["Properties"]?["UserData"]?["Fn::Base64"]?.string
    return try #require(data).replacing("${AWS::Region}", with: "ap-northeast-1")
      .replacing("${AWS::StackName}", with: "gitlab").replacing("${VpcCidr}", with: "10.1.0.0/16")
      .replacing("${!", with: "${").replacing("/swapfile", with: "\(shell.folder.path)/swapfile")
      .replacing("/etc/", with: "\(shell.folder.path)/etc/")
  }

  /// The metadata answer for a token only, and after `refusals` calls; so does CloudFormation.
  private func machine(refusals: Int = 0, _ changes: [String: String] = [:]) throws -> Shell {
    let refuse = """
      echo x >> "$HOME/calls.${0##*/}"
      if [ "$(wc -l < "$HOME/calls.${0##*/}")" -le \(refusals) ]; then echo "not yet" >&2; exit 22; fi

      """
    var commands = [
      "curl": refuse + """
        case "$*" in
          *'PUT -H X-aws-ec2-metadata-token-ttl-seconds: '*' http://169.254.169.254/latest/api/token') echo TOKEN ;;
          *'-H X-aws-ec2-metadata-token: TOKEN http://169.254.169.254/latest/meta-data/instance-id') echo \(Self.id) ;;
          *) exit 22 ;;
        esac
        """,
      "aws": refuse + #"echo "$*" >> "$HOME/signals""#,
      "dd": #"for part in "$@"; do case $part in of=*) : > "${part#of=}" ;; esac; done"#,
    ]
    for name in ["mkswap", "swapon", "dnf", "nft", "sysctl", "systemctl", "sleep"] { commands[name] = ":" }
    let shell = try Shell(commands: commands.merging(changes) { $1 })
    for folder in ["sysconfig", "sysctl.d"] { try shell.write("", to: "etc/\(folder)/other") }
    return shell
  }

  private func signal(_ status: String) -> String {
    "cloudformation signal-resource --region ap-northeast-1 --stack-name gitlab --logical-resource-id NatInstance"
      + " --unique-id \(Self.id) --status \(status)\n"
  }

  @Test func signalsByTheIdOfTheInstance() async throws {
    let shell = try machine()
    defer { shell.remove() }
    let (status, output) = try await shell.run(script(in: shell))
    #expect(status == .exited(0), "\(output)")
    #expect(shell.text(of: "signals") == signal("SUCCESS"))
    #expect(shell.text(of: "etc/sysctl.d/90-nat.conf") == "net.ipv4.ip_forward = 1\n")
  }

  @Test func asksAgainUntilBothAnswer() async throws {
    let shell = try machine(refusals: 7)
    defer { shell.remove() }
    let (status, output) = try await shell.run(script(in: shell))
    #expect(status == .exited(0), "\(output)")
    #expect(shell.text(of: "signals") == signal("SUCCESS"))
  }

  @Test func saysSoWhenCloudFormationCannotBeTold() async throws {
    let shell = try machine(refusals: 10_000)
    defer { shell.remove() }
    let output = try await shell.run(script(in: shell)).output
    #expect(shell.text(of: "signals") == nil && output.hasSuffix("CloudFormation was not told: SUCCESS\n"))
  }

  @Test(arguments: ["nft", "mkswap", "sysctl", "systemctl"])
  func signalsAFailureOnceAndEnds(_ failing: String) async throws {
    let shell = try machine([failing: "exit 1"])
    defer { shell.remove() }
    let (status, output) = try await shell.run(script(in: shell))
    #expect(status == .exited(1), "\(output)")
    #expect(shell.text(of: "signals") == signal("FAILURE"))
  }

  /// A private machine, the NAT, another machine of the VPC and one of the internet that knows no way back into the VPC: four
  /// network namespaces. The script runs in that of the NAT, with the real nft.
  @Test func forwardsRealPackets() async throws {
    let apply = #"sed 's/ //g' "$HOME/etc/sysctl.d/90-nat.conf" | xargs -n 1 sysctl-here"#
    let shell = try machine([
      "systemctl": #"nft -f "$HOME/etc/sysconfig/nftables.conf""#, "sysctl": apply,
      "sysctl-here": #"name=${1%=*}; echo "${1#*=}" > "/proc/sys/${name//.//}""#,
    ])
    defer { shell.remove() }
    try FileManager.default.removeItem(at: shell.folder.appending(path: "bin/nft"))
    try shell.write(script(in: shell), to: "nat.sh")
    let world = try String(contentsOf: Linter.root.appending(path: "Tests/Scripts/packets.sh"), encoding: .utf8)
    let (status, output) = try await shell.run(world)
    if status == .exited(77) {
      print("NATInstanceTests.forwardsRealPackets was skipped: \(output)")
      return
    }
    #expect(status == .exited(0), "\(output)")
    // Who the servers saw: the NAT from outside, the machine itself inside the VPC.
    #expect(output.hasSuffix("before: nobody\noutside: 203.0.113.1\ninside: 10.1.0.10\n"), "\(output)")
  }
}
