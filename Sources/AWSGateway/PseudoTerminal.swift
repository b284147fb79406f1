internal import Glibc

/// Terminal that nobody sits at: for a command that refuses to work without one.
struct PseudoTerminal: Sendable {
  /// Where we hear what is said there.
  private let ear: Int32
  /// Where the command sits.
  let seat: Int32

  /// Wider than any line that is worth reading, so that nothing is cut.
  private static let (columns, rows): (UInt16, UInt16) = (1000, 100)

  /// nil where the system has none left.
  init?() {
    var (ear, seat): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: Self.rows, ws_col: Self.columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ear, &seat, nil, nil, &size) == 0 else { return nil }
    (self.ear, self.seat) = (ear, seat)
    for end in [ear, seat] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ear, F_SETFL, O_NONBLOCK)
  }

  /// Hands over what is said, until nobody sits there any more or the task is cancelled.
  func listen(_ hear: @Sendable ([UInt8]) -> Void) async {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ear, &buffer, buffer.count)
      if count > 0 {
        hear(Array(buffer[..<count]))
      } else if count < 0, errno == EAGAIN {
        guard !Task.isCancelled else { return }
        try? await Task.sleep(for: .milliseconds(20))
      } else if count == 0 || errno != EINTR {
        // Of a terminal whose last user has gone, Linux says that reading it fails.
        return
      }
    }
  }

  func close() { _ = Glibc.close(ear) }
}
