/// What `aws ec2 describe-instances` prints of one instance.
struct InstanceList: Decodable {
  private let reservations: [Reservation]?

  private struct Reservation: Decodable {
    let instances: [Instance]?
  }

  private struct Instance: Decodable {
    let state: State?

    struct State: Decodable { let name: String? }
  }

  /// Such as `running`; nil where there is none.
  var state: String? { reservations?.first?.instances?.first?.state?.name }
}
