import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Screens

/// Everywhere that somebody can be, for what must hold everywhere.
enum Situation: String, CaseIterable {
  case start, offer, network, egress, existingNetwork, picker, subnetPicker, domain, access, image, plan, openPlan
  case checks, reach, cost, prices, confirmation, preparing, reviewing, starting, running, stopped, settled, failed,
    done,
    password
  case leaving, help, calls, timeline, startingUp, certificate, failedInside, undoneInside, reading, filtering, filtered
  case changeBox, changePlan, changing, upgrading, losing, typing, stopping, remedies, protection, farewell, backup
  case backupPlace, backingUp, withoutBackup, releaseBackup, repairing, destroying, destroyed
  case asking, changed, kept, halfUndone, halfDeleted
  case home, homeList
  case copies, copyOffer, fileOffer, copying
  case upgradePage

  private static let made = MadeOnce<Situation>()

  func visitor() throws -> Visitor { try Self.made.visitor(self, else: come) }

  private func come() throws -> Visitor {
    switch self {
    case .start, .network, .domain, .access, .image: return try asking()
    case .offer:
      var visitor = try Visitor()
      visitor.arrive(.identity(.failure(Scene.trouble)))
      return visitor
    case .egress:
      return try Situation.network.visitor().after { $0.press(.down, .down) }
    case .existingNetwork:
      return try Situation.network.visitor().after {
        $0.type("/")
        $0.press(.down, .enter)
        $0.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.subnets)))
      }
    case .picker: return try Situation.network.visitor().after { $0.type("/") }
    case .subnetPicker:
      return try Situation.existingNetwork.visitor().after {
        $0.press(.down)
        $0.type("/")
      }
    case .plan: return try .atPlan()
    case .openPlan: return try Visitor.atPlan().after { $0.press(.enter) }
    case .checks: return try Visitor.atPlan().after { $0.type("v") }
    case .reach: return try Visitor.atPlan().after { $0.type("r") }
    case .cost: return try Visitor.atPlan().after { $0.type("c") }
    case .prices:
      let prices = try Scene.answeredPrices
      return try Situation.cost.visitor().after {
        $0.type("r")
        $0.arrive(prices)
      }
    case .confirmation: return try Visitor.atPlan().after { $0.type("d") }
    case .preparing: return try Visitor.atPlan().after { $0.type("dy") }
    case .reviewing: return try .reviewing()
    case .starting: return try Visitor.reviewing().after { $0.type("y") }
    case .running: return try .halfWay()
    case .stopped:
      return try Situation.preparing.visitor().after { $0.arrive(.changeSet(.failure(Scene.trouble))) }
    case .settled: return try Visitor.done().after { $0.press(.escape) }
    case .failed: return try .failed()
    case .done: return try .done()
    case .password:
      return try Visitor.done().after {
        $0.type("p")
        $0.arrive(.password(.success(Scene.password)))
      }
    case .leaving: return try Visitor.halfWay().after { $0.type("b") }
    case .stopping: return try Visitor.halfWay().after { $0.press(.control("c")) }
    case .changePlan: return try .planningChange([.imageMemory: "8192"])
    case .changeBox: return try Situation.changePlan.visitor().after { $0.type("d") }
    case .changing: return try .changing()
    case .upgrading: return try .upgrading()
    case .losing: return try .changing(Scene.losesFiles)
    case .typing: return try Visitor.changing(Scene.losesFiles).after { $0.type("y") }
    case .remedies: return try Visitor.failed().after { $0.type("n") }
    case .protection: return try Visitor.done(protects: false).after { $0.type("P") }
    case .farewell: return try .leaveTaking()
    case .backup: return try Visitor.leaveTaking().after { $0.type("b") }
    case .backupPlace:
      return try Situation.backup.visitor().after {
        $0.type("y")
        $0.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace(vault: nil, role: nil)))))
      }
    case .backingUp:
      return try Situation.backup.visitor().after {
        $0.type("y")
        $0.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
        $0.arrive(
          .backedUp(
            stackID: Scene.stackID, .job(.success(BackupJob(id: "job-1", state: "RUNNING", percent: 40, message: nil))))
        )
      }
    case .withoutBackup:
      return try Situation.backup.visitor().after {
        $0.type("y")
        $0.arrive(.backedUp(stackID: Scene.stackID, .place(.failure(Scene.trouble))))
        $0.type("Dgitlab")
        $0.press(.enter)
      }
    case .releaseBackup:
      var visitor = try Visitor(answers: [.imageTag: "19.2.4-ce.0"])
      visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
      visitor.type("dy")
      visitor.arrive(.changeSet(.success(Scene.changes())))
      visitor.type("y")
      return visitor
    case .repairing:
      var visitor = try Visitor(answers: [.networkEgress: "public-subnets"])
      visitor.knowAccount(stack: Scene.live("CREATE_FAILED"))
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_FAILED"))))
      visitor.type("d")
      return visitor
    case .upgradePage: return try UpgradePageTests.seen(UpgradePageTests.sight())
    case .destroying: return try .destroying()
    case .destroyed: return try .destroyed()
    case .asking:
      var visitor = try Visitor()
      visitor.enter { $0.beginResuming() }
      visitor.knowAccount(stack: Scene.live("CREATE_IN_PROGRESS"))
      return visitor
    case .home: return try .atHome()
    case .homeList: return try .atHome(several: true)
    case .changed: return try .ended("UPDATE_COMPLETE")
    case .kept: return try .ended("CREATE_FAILED")
    case .halfUndone: return try .ended("ROLLBACK_FAILED")
    case .halfDeleted: return try .ended("DELETE_FAILED")
    case .startingUp: return try .startingUp()
    case .certificate: return try .waitingForCertificate()
    case .failedInside: return try .failedInside()
    case .undoneInside: return try .undoneInside()
    case .reading: return try Visitor.startingUp().after { $0.readLongLog() }
    case .filtering: return try Visitor.readingLog().after { $0.type("/mail") }
    case .filtered: return try Situation.filtering.visitor().after { $0.press(.enter) }
    case .copies: return try .copies()
    case .copyOffer: return try Visitor.copies().after { $0.type("N") }
    case .fileOffer: return try Visitor.copies().after { $0.type("f") }
    case .copying:
      return try Situation.fileOffer.visitor().after {
        $0.type("y")
        $0.arrive(
          .backedUpInside(
            stackID: Scene.stackID, .success("gitlab-wizard: begun\ngitlab-wizard: running 1 stream Dumping\n")))
      }
    case .calls:
      return try Visitor.halfWay().after {
        for number in 1...20 { $0.arrive(.called(Scene.call(number))) }
        $0.type("x")
      }
    case .timeline: return try Visitor.halfWay().after { $0.type("t") }
    case .help: return try Visitor.halfWay().after { $0.type("?") }
    }
  }

  private func asking() throws -> Visitor {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: Step.allCases.first { "\($0)" == rawValue } ?? .start)
    return visitor
  }
}

extension Visitor {
  fileprivate func after(_ change: (inout Visitor) -> Void) -> Visitor {
    var copy = self
    change(&copy)
    return copy
  }
}
