package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// printResults prints what was measured of the product's window beside the bare one.
func printResults(w io.Writer, runs int, of, than results) {
	fmt.Fprintf(w, "medians of %d runs of each, in turn\n\n", runs)
	t := table{w}
	t.line("", "Yulan", "bare", "×")
	rule := func(n int) string { return strings.Repeat("-", n) }
	t.line(rule(nameWidth), rule(9), rule(9), rule(5))
	t.both("start to the first frame, ms", first, of.starts, than.starts)
	t.both("start until all stands still, ms", last, of.starts, than.starts)
	t.both("start, CPU ms", cpu, of.starts, than.starts)
	t.both("new size to its frame, ms", first, of.resizes, than.resizes)
	t.both("new size to its frame, CPU ms on average", nil, of.resizes, than.resizes)
	t.row("memory with one page, MB", middle(of.fresh)/1e6, middle(than.fresh)/1e6)
	t.row("memory after all pages and sizes, MB", middle(of.used)/1e6, middle(than.used)/1e6)
	t.turns("first visit", of.turns)
	t.turns("later visit", of.again)
}

// nameWidth is how wide the first column is.
const nameWidth = 44

type table struct{ w io.Writer }

func (t table) line(name, a, b, ratio string) {
	fmt.Fprintf(t.w, "| %-*s | %9s | %9s | %5s |\n", nameWidth, name, a, b, ratio)
}

func (t table) row(name string, a, b float64) {
	t.line(name, fmt.Sprintf("%.0f", a), fmt.Sprintf("%.0f", b), fmt.Sprintf("%.2f", a/b))
}

// both writes the medians of two lists of steps; without a value, the average CPU time,
// because the system counts that in units larger than a step.
func (t table) both(name string, value func(step) float64, a, b []step) {
	if value == nil {
		t.row(name, average(a), average(b))
		return
	}
	t.row(name, middle(each(a, value)), middle(each(b, value)))
}

// turns writes what it took to turn pages.
func (t table) turns(name string, steps []step) {
	alone := func(what string, value float64) { t.line(name+": "+what, fmt.Sprintf("%.0f", value), "", "") }
	alone("click to its first frame, ms", middle(each(steps, first)))
	alone("click to its last frame, ms", middle(each(steps, last)))
	alone("frames", middle(each(steps, func(s step) float64 { return float64(s.frames) })))
	alone("CPU ms on average", average(steps))
}

func first(s step) float64 { return ms(s.first) }
func last(s step) float64  { return ms(s.last) }
func cpu(s step) float64   { return ms(s.cpu) }

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func each(steps []step, value func(step) float64) []float64 {
	values := make([]float64, len(steps))
	for i, s := range steps {
		values[i] = value(s)
	}
	return values
}

// average returns the CPU time of a step in milliseconds.
func average(steps []step) float64 {
	sum := 0.0
	for _, s := range steps {
		sum += cpu(s)
	}
	return sum / float64(max(1, len(steps)))
}

// middle returns the median.
func middle(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]) / 2
}
