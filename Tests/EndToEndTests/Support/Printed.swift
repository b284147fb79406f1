import Foundation

// What the commands print as JSON, as scripts read it. A key that is missing fails the decoding.

struct PrintedTemplate: Decodable {
  struct Resource: Decodable { let `Type`: String }
  struct Anything: Decodable {}

  let Parameters: [String: Anything]
  let Resources: [String: Resource]
}

struct PrintedPlan: Decodable {
  struct Stack: Decodable { let name, region: String }
  struct Monthly: Decodable { let fixed, usage: String }
  struct Totals: Decodable {
    let resources: Int
    let fixed, usage, monthly: String
  }
  struct Time: Decodable { let low, high: Int }
  struct Warning: Decodable { let code, message: String }
  struct Resource: Decodable {
    let logicalId, type: String
    let answer: String?
    let answers: [String]
    let reason: String
    let dependsOn: [String]
    let holdsData: Bool
  }
  struct Group: Decodable {
    let name, title: String
    let resources: [Resource]
    let monthly: Monthly
  }

  struct Destination: Decodable {
    let answer, changes: String
    let resources: [String]
  }

  let stack: Stack
  let groups: [Group]
  let answers: [Destination]
  let totals: Totals
  let time: Time
  let warnings: [Warning]
}

struct PrintedCost: Decodable {
  struct Line: Decodable { let item, sku, resource, quantity, unit, unitPrice, monthly, kind: String }
  struct Alternative: Decodable { let name, total: String }

  let region, currency: String
  let hoursPerMonth: Int
  let pricesAsOf: String
  let lines: [Line]
  let fixed, usage, total: String
  let notCounted: [String]
  let alternatives: [Alternative]
}

/// A line of `deploy --json`; the last is the result.
struct PrintedProgress: Decodable {
  let type: String
  let status: String?
  let outputs: [String: String]?
  let exitCode: Int?
  let protected: Bool?
  let unprotectedBecause: String?
}

extension String {
  /// A decimal number of dollars and cents.
  var isMoney: Bool { wholeMatch(of: #/\d+\.\d{2}/#) != nil }
}
