import Glibc
import Phrases

/// Results that could not be written: a full disk, a reader that has gone.
struct OutputFault: Error, Hashable {
  /// As in `errno`.
  let number: Int32

  /// Whether nobody reads any more, as after `| head`: for most commands no failure to speak of.
  var isClosedPipe: Bool { number == EPIPE }

  var sentence: Phrase { .cannotWriteResults(.reason(number)) }
}
