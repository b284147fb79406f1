/// Two pieces of work at once; back when both are through, whatever they found.
///
/// It stands where an `async let` would: Swift 6.3 may give the memory of those back in the wrong order when it optimises, and a
/// program for release then crashes where one for debugging does not. https://github.com/swiftlang/swift/issues/81771 and #87481
package func atOnce<One: Sendable, Other: Sendable>(
  _ one: () async -> One, and other: @escaping @Sendable () async -> Other
) async -> (One, Other) {
  await withTaskGroup(of: Other.self) { group in
    group.addTask { await other() }
    let first = await one()
    var second: Other?
    for await found in group { second = found }
    guard let second else { preconditionFailure("a task that cannot fail has ended without an answer") }
    return (first, second)
  }
}
