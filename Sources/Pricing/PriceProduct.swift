internal import FoundationEssentials

/// One product as AWS's price list describes it: each is JSON of its own inside a string.
struct PriceProduct: Decodable {
  let product: Product
  let terms: Terms?

  struct Product: Decodable {
    let productFamily: String?
    let attributes: [String: String]
  }

  struct Terms: Decodable {
    let onDemand: [String: Offer]?

    enum CodingKeys: String, CodingKey { case onDemand = "OnDemand" }
  }

  struct Offer: Decodable {
    let priceDimensions: [String: Dimension]
  }

  struct Dimension: Decodable {
    let beginRange: String?
    let description: String?
    let pricePerUnit: [String: String]
  }

  init(_ text: String) throws {
    self = try JSONDecoder().decode(PriceProduct.self, from: Data(text.utf8))
  }

  /// The prices of the first tier that are not free allowances.
  var firstTier: [Dimension] {
    (terms?.onDemand ?? [:]).values.flatMap(\.priceDimensions.values).filter { dimension in
      dimension.beginRange ?? "0" == "0" && dimension.dollars != Decimal(0)
    }
  }

  /// An attribute by the name that filters have for it.
  subscript(field: String) -> String? {
    field == "productFamily" ? product.productFamily : product.attributes[field]
  }
}

extension PriceProduct.Dimension {
  /// nil if it is not in dollars, or not a number.
  var dollars: Decimal? { pricePerUnit["USD"].flatMap { Decimal(plain: $0) } }
}
