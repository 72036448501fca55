// Bench draws the same charts with the product and with other programs, and prints what
// each of them takes for it. README.md tells how, and how they differ.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"yulan/assets"
	"yulan/bench/sample"
)

// preparing is the argument by which the program starts itself to write what all the
// others read. To the system a program is at least as large as the one that starts it, so
// that one must stay small: it does not load the report.
const preparing = "prepare"

func main() {
	var err error
	if len(os.Args) == 3 && os.Args[1] == preparing {
		err = prepare(os.Args[2])
	} else {
		err = bench()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench() error {
	runs := flag.Int("runs", 5, "how often each program draws the charts")
	keep := flag.String("keep", "", "a `folder` to keep the pictures in")
	before := flag.String("before", "", "a `program` built from bench/peers/product of another version, to be measured in the same run")
	flag.Parse()
	folder, err := os.MkdirTemp("", "yulan-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	b, err := newBench(folder, *keep)
	if err != nil {
		return err
	}
	if _, err := run([]string{os.Args[0], preparing, folder}, nil); err != nil {
		return err
	}
	present, missing := b.peers()
	if *before != "" {
		present = append(present, &peer{name: "Yulan, before", command: []string{*before}})
	}
	for range *runs { // in turn, so that a busy minute is everyone's
		for _, p := range present {
			if err := p.draw(b); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	return printTable(os.Stdout, b, present, missing)
}

// prepare writes the charts, the font, and a list of fonts with that one in it.
func prepare(folder string) error {
	charts, err := reportCharts()
	if err != nil {
		return err
	}
	list := "<fontconfig><dir>" + folder + "</dir><cachedir>" + folder + "</cachedir></fontconfig>"
	return errors.Join(
		sample.Write(filepath.Join(folder, chartsFile), charts),
		os.WriteFile(filepath.Join(folder, gnuplotFile), []byte(gnuplotScript(charts)), 0o666),
		os.WriteFile(filepath.Join(folder, fontFile), assets.FontRegular, 0o666),
		os.WriteFile(filepath.Join(folder, fontsFile), []byte(list), 0o666),
	)
}
