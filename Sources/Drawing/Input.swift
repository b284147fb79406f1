/// What came from whoever sits at the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
}
