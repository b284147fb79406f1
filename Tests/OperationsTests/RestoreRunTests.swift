import Deployment
import Phrases
import Testing

@testable import Operations

/// A restore from its order to the file system.
struct RestoreRunTests {
  private func job(_ state: String, _ fileSystem: String? = "fs-1") -> RestoreJob {
    RestoreJob(id: "job-1", point: "point", state: state, message: "why", created: 90, fileSystem: fileSystem)
  }

  private func trouble(mayPass: Bool, isInDoubt: Bool = false) -> Trouble {
    Trouble(
      sentence: Phrase(verbatim: "no"), advice: Phrase(verbatim: ""), mayPass: mayPass, isOrderInDoubt: isInDoubt)
  }

  @Test func ordersOnceAndLooksUntilTheFilesAreThere() {
    var run = RestoreRun()
    #expect(run.begin(at: 100) == [.order])
    #expect(run.begin(at: 101).isEmpty)
    #expect(run.update(.order(.success(job("PENDING", nil))), at: 102) == [.look(job: "job-1", pause: 15)])
    #expect(run.update(.look(.success(job("RUNNING"))), at: 900) == [.look(job: "job-1", pause: 60)])
    #expect(run.update(.look(.success(job("COMPLETED"))), at: 960).isEmpty)
    #expect(run.end == .restored("fs-1") && run.elapsed(at: 960) == 870)
  }

  @Test func goesOnWithAJobThatIsThereAndOrdersNothing() {
    var run = RestoreRun()
    #expect(run.adopt(job("RUNNING"), at: 100) == [.look(job: "job-1", pause: 15)])
    #expect(run.begin(at: 101).isEmpty)
  }

  @Test(arguments: ["FAILED", "ABORTED"])
  func aJobThatFailsIsTheEnd(_ state: String) {
    var run = RestoreRun()
    _ = run.adopt(job("RUNNING"), at: 100)
    #expect(run.update(.look(.success(job(state))), at: 115).isEmpty)
    #expect(run.end == .failed(job(state)) && job(state).reason == "\(state): why")
  }

  @Test func aJobThatMadeNothingIsNoFileSystem() {
    var run = RestoreRun()
    _ = run.adopt(job("RUNNING", nil), at: 100)
    _ = run.update(.look(.success(job("COMPLETED", nil))), at: 115)
    #expect(run.end == .failed(job("COMPLETED", nil)))
  }

  @Test func anOrderWhoseAnswerGotLostIsInDoubt() {
    var run = RestoreRun()
    _ = run.begin(at: 100)
    let lost = trouble(mayPass: false, isInDoubt: true)
    #expect(run.update(.order(.failure(lost)), at: 102).isEmpty && run.end == .inDoubt(lost))
    var refused = RestoreRun()
    _ = refused.begin(at: 100)
    _ = refused.update(.order(.failure(trouble(mayPass: false))), at: 102)
    #expect(refused.end == .refused(trouble(mayPass: false)))
  }

  @Test func whatPassesIsWaitedForAndAWSGoesOnUnseenAfterThat() {
    var run = RestoreRun()
    _ = run.adopt(job("RUNNING"), at: 100)
    #expect(run.update(.look(.failure(trouble(mayPass: true))), at: 115) == [.look(job: "job-1", pause: 15)])
    #expect(run.trouble != nil)
    _ = run.update(.look(.success(job("RUNNING"))), at: 130)
    #expect(run.trouble == nil)
    _ = run.update(.look(.failure(trouble(mayPass: true))), at: 1100)
    #expect(run.end == .blind(Phrase(verbatim: "no")))
  }
}
