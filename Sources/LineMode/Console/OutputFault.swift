internal import Glibc
package import Phrases

/// Results that could not be written: a full disk, a reader that has gone.
package struct OutputFault: Error, Hashable {
  /// As in `errno`.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Whether nobody reads any more, as after `| head`: for most commands no failure to speak of.
  package var isClosedPipe: Bool { number == EPIPE }

  package var sentence: Phrase { SystemPhrases.cannotWriteResults(SystemPhrases.systemReason(number)) }
}
