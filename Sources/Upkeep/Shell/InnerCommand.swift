internal import FoundationEssentials
internal import Phrases

/// A command for the inside of the container, wrapped so that its output and its exit code can be told from what the Session
/// Manager plugin says around them.
///
/// The plugin ends with 0 whatever the command ended with, prints its own words on the same stream, and may leave early without one
/// (aws/session-manager-plugin, `sessionhandler.go`, issue #59). So the command's end is what its wrapper printed, or it is not known.
package struct InnerCommand: Hashable, Sendable {
  /// Stands in both marks; never used twice.
  package let nonce: String
  /// For `sh`.
  package let script: String

  /// A program and its arguments, exactly; one word alone is a line for `sh`, as `ssh` takes it.
  package init(_ words: [String], nonce: String) {
    self.init(script: words.count == 1 ? words[0] : words.map(Shell.word).joined(separator: " "), nonce: nonce)
  }

  /// - Parameter script: for `sh`, of as many lines as it takes.
  /// - Parameter nonce: letters, digits and hyphens.
  package init(script: String, nonce: String) {
    self.script = script
    self.nonce = nonce
  }

  /// What ECS Exec is to run. Its agent splits it as a shell would, without being one (amazon-ssm-agent, `shlex.Split` in container mode):
  /// so the script travels in letters that mean nothing to either. It is evaluated, not piped in: its input stays the session's.
  package var line: String {
    "sh -c 'eval \"$(echo \(Data(wrapped.utf8).base64EncodedString()) | base64 -d)\"'"
  }

  /// The marks are put together where they are printed: an echo of the command holds neither. Nobody is there to page or to be shown
  /// colours, and the image's own programs come first, as its Dockerfile has it.
  private var wrapped: String {
    """
    export PAGER=cat TERM=dumb
    command -v gitlab-ctl >/dev/null || PATH=/opt/gitlab/embedded/bin:/opt/gitlab/bin:$PATH
    printf '@@%s %s@@\\n' begin \(nonce)
    (
    \(script)
    )
    printf '\\n@@%s %s %s@@\\n' end \(nonce) "$?"
    """
  }

  /// What a line of ours runs; nil for any other line.
  package init?(reading line: String) {
    guard let letters = line.firstMatch(of: #/\$\(echo ([A-Za-z0-9+/=]+) \| base64 -d\)/#)?.1,
      let data = Data(base64Encoded: String(letters)),
      let match = String(decoding: data, as: UTF8.self).wholeMatch(
        of: #/(?s).*? begin (\S+)\n\(\n(.*)\n\)\n.*/#)
    else { return nil }
    self.init(script: String(match.2), nonce: String(match.1))
  }

  package var begin: String { "@@begin \(nonce)@@\n" }
  /// The exit code and `@@` follow. The line end before it is not the command's.
  package var end: String { "\n@@end \(nonce) " }
}
