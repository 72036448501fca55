//go:build !windows

// Package console has a program with a window take part in the console that it was started from.
// Only Windows tells such programs from those with a console.
package console

// Join does nothing: the program has the standard streams of whoever started it.
func Join() {}
