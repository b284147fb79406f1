package import AWSGateway
package import UserFiles

extension DiagnosticsLog {
  package func note(_ call: CallRecord) { note("\(call.line)  \(call.duration), \(call.result)") }
}
