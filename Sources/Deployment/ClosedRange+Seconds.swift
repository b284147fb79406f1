extension ClosedRange<Double> {
  package func scaled(by factor: Double) -> ClosedRange<Double> { (lowerBound * factor)...(upperBound * factor) }

  package var middle: Double { (lowerBound + upperBound) / 2 }
}
