/// Lets a few through at a time; the others wait in line.
package actor Turnstile {
  private var free: Int
  private var line: [CheckedContinuation<Void, Never>] = []

  package init(abreast: Int) { free = max(1, abreast) }

  package func enter() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { line.append($0) }
  }

  package func leave() {
    if line.isEmpty { free += 1 } else { line.removeFirst().resume() }
  }
}
