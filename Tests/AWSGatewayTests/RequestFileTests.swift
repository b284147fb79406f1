import Foundation
import Testing

@testable import AWSGateway

/// Requests on their way, beside a program that clears up what killed ones have left.
@Suite struct RequestFileTests {
  @Test func aProgramThatClearsUpTakesNoRequestThatIsOnItsWay() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "requests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<3 {
        group.addTask {
          for number in 0..<600 {
            let file = try RequestFile(["order": "\(worker)-\(number)"], in: folder)
            defer { file.remove() }
            #expect(FileManager.default.contents(atPath: file.path)?.isEmpty == false, "it was taken away")
          }
        }
      }
      // A folder is looked through once under each name.
      for sign in ["/", "/."] {
        group.addTask {
          for number in 1...1500 { RequestFiles.removeLeftovers(in: folder + String(repeating: sign, count: number)) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }
}
