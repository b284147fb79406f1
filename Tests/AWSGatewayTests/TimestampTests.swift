import Testing

@testable import AWSGateway

@Suite struct TimestampTests {
  @Test(arguments: [
    (#""1970-01-01T00:00:00Z""#, 0.0),
    (#""2026-01-02T03:04:59.123Z""#, 1_767_323_099.123),
    (#""2026-01-02T03:04:59.123000+00:00""#, 1_767_323_099.123),
    (#""2026-01-02T12:04:59+09:00""#, 1_767_323_099),
    (#""2026-01-01T22:34:59-0430""#, 1_767_323_099),
    (#""2024-02-29T23:59:59.5Z""#, 1_709_251_199.5),
    ("1795458717", 1_795_458_717),
    ("1777596999.507", 1_777_596_999.507),
  ])
  func reads(_ json: String, _ seconds: Double) throws {
    #expect(abs(try AWSJSON.decode(Timestamp.self, from: json).seconds - seconds) < 0.000_001)
  }

  @Test(arguments: ["yesterday", "2026-13-02T03:04:59Z", "2026-01-02 03:04:59Z", "2026-01-02T03:04:59", ""])
  func refuses(_ text: String) {
    #expect(Timestamp(text) == nil)
  }
}
