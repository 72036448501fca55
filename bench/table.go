package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"yulan/bench/sample"
)

// printTable prints what every program took, and how many times what the product took: of
// CPU time, and of bytes.
func printTable(w io.Writer, b workshop, present []*peer, missing []string) error {
	const line = "| %-18s | %8s | %6s | %8s | %6s | %9s | %10s | %6s | %13s |\n"
	fmt.Fprintf(w, "%d charts of %d×%d pixels, medians of %d runs on %s\n\n",
		sample.Count, sample.Width, sample.Height, len(present[0].runs), processor())
	fmt.Fprintf(w, line, "", "CPU s", "×", "charts/s", "wall s", "memory MB", "KB a chart", "×", "blurred edges")
	rule := func(n int) string { return strings.Repeat("-", n) }
	fmt.Fprintf(w, line, rule(18), rule(8), rule(6), rule(8), rule(6), rule(9), rule(10), rule(6), rule(13))
	var first row
	for _, p := range present {
		r, err := rowOf(b, p)
		if err != nil {
			return err
		}
		if p == present[0] {
			first = r
		}
		fmt.Fprintf(w, line, p.name, fmt.Sprintf("%.3f", r.cpu), fmt.Sprintf("%.1f", r.cpu/first.cpu),
			fmt.Sprintf("%.0f", sample.Count/r.cpu), fmt.Sprintf("%.2f", r.wall), fmt.Sprintf("%.0f", r.memory/1e6),
			fmt.Sprintf("%.1f", r.bytes/1e3), fmt.Sprintf("%.2f", r.bytes/first.bytes), r.edges)
	}
	for _, m := range missing {
		fmt.Fprintf(w, "\n%s\n", m)
	}
	return nil
}

// processor returns how the system names the processor, where it does so in a file, and how
// many of its cores there are.
func processor() string {
	name := "an unnamed processor"
	data, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			name = strings.TrimSpace(value)
		}
	}
	return fmt.Sprintf("%s (%s/%s), %d cores", name, runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
}

// row is a line of the table.
type row struct {
	cpu, wall, memory float64 // seconds, seconds, bytes
	bytes             float64 // of a picture
	edges             edges
}

func rowOf(b workshop, p *peer) (row, error) {
	r := row{
		cpu:    middle(p.runs, func(c cost) float64 { return c.cpu.Seconds() }),
		wall:   middle(p.runs, func(c cost) float64 { return c.wall.Seconds() }),
		memory: middle(p.runs, func(c cost) float64 { return float64(c.memory) }),
	}
	for i := range sample.Count {
		path := sample.File(b.folderOf(p), i)
		info, err := os.Stat(path)
		if err != nil {
			return row{}, err
		}
		r.bytes += float64(info.Size()) / sample.Count
		e, err := edgesOf(path)
		if err != nil {
			return row{}, err
		}
		r.edges = r.edges.plus(e)
	}
	return r, nil
}
