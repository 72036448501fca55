package screens

// All returns an unknown room: macOS gives no window more than its screen.
func All() Room { return Room{} }
