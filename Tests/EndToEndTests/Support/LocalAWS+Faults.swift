import Foundation

/// An `aws` between the program and the account that does not always behave; see Tests/Backend/faulty_aws.py.
extension LocalAWS {
  enum Fault: String, Encodable, Sendable {
    case throttle, expire, deny, network, hang, kill, lost, truncate, garbage, slow, forget
    /// Each page of the answer names itself as the next one.
    case again = "repeat"
    case killedLate = "killed-late"
  }

  /// By command and by the number of its call; `4-` is the fourth and all after it. Counting begins anew.
  func misbehave(_ faults: [String: [String: Fault]]) throws {
    try? FileManager.default.removeItem(atPath: faultScript.path + ".counts")
    try JSONEncoder().encode(faults).write(to: faultScript, options: .atomic)
  }

  /// From now on all is well again.
  func behave() throws { try FileManager.default.removeItem(at: faultScript) }
}
