extension AccountQueries {
  /// The products of AWS's price list with exactly these attributes, each as the JSON that AWS wraps in a string. The
  /// region of this value is that of the endpoint, not of the prices. No match is an empty list.
  ///
  /// - Parameter filters: nothing that a person typed.
  package func products(
    of service: String, matching filters: [(field: String, value: String)]
  ) async throws(AWSTrouble) -> [String] {
    struct Answer: Decodable { let priceList: [String]? }
    let words = filters.map { "Type=TERM_MATCH,Field=\($0.field),Value=\($0.value)" }
    let answer = try await cli.answer(
      Answer.self, to: ["pricing", "get-products", "--service-code", service, "--filters"] + words)
    return answer.priceList ?? []
  }
}
