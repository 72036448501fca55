// Window measures the product's own window from outside, on a display: how soon it is
// there, how fast its pages turn and follow the window's edge, and what memory that takes,
// beside the least window that its toolkit can open.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/jezek/xgb"
)

func main() {
	if err := measure(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// tags are the product's own, as in its Makefile.
const tags = "no_emoji,no_animations,migrated_fynedo,release"

func measure() error {
	runs := flag.Int("runs", 5, "how often each window is opened")
	flag.Parse()
	folder, err := os.MkdirTemp("", "yulan-window-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	bare, product := filepath.Join(folder, "bare"), filepath.Join(folder, "yulan")
	if err := build(".", bare, "./window/bare", "go", "build"); err != nil {
		return err
	}
	if err := build("..", product, ".", "sh", "scripts/lean.sh"); err != nil {
		return err
	}
	xgb.Logger.SetOutput(io.Discard) // it says that a display of one's own needs no password
	s, err := openScreen()
	if err != nil {
		return err
	}
	var of, than results
	for i := range *runs + 1 { // the first run only fills the system's caches
		if i == 1 {
			of, than = results{}, results{}
		}
		if err := than.add(s, bare, folder, false); err != nil {
			return err
		}
		if err := of.add(s, product, folder, true); err != nil {
			return err
		}
	}
	printResults(os.Stdout, *runs, of, than)
	return nil
}

// build builds a program of a module with a command, and what else the product is built with.
func build(module, to, what string, with ...string) error {
	c := exec.Command(with[0], append(with[1:], "-tags", tags, "-ldflags", "-s -w", "-o", to, what)...)
	c.Dir = module
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("build %s: %w", what, err)
	}
	return nil
}

// results is what was measured of a program in all runs.
type results struct {
	starts, resizes []step
	turns, again    []step    // of pages: for the first time, and later
	fresh, used     []float64 // memory in bytes: with one page, and after all sizes and pages
}

// add measures a program once more.
func (r *results) add(s *screen, path, home string, pages bool) error {
	p, took, err := start(s, path, home)
	if err != nil {
		return err
	}
	defer p.end()
	r.starts = append(r.starts, took)
	if err := weigh(&r.fresh, p); err != nil {
		return err
	}
	if err := note(&r.resizes, p.resizes); err != nil {
		return err
	}
	if pages {
		if err := errors.Join(note(&r.turns, p.turns), note(&r.again, p.turns)); err != nil {
			return err
		}
	}
	return weigh(&r.used, p)
}

// weigh adds a program's memory to a list.
func weigh(list *[]float64, p *program) error {
	bytes, err := p.memory()
	*list = append(*list, bytes)
	return err
}

// note adds what a program took to a list.
func note(list *[]step, of func() ([]step, error)) error {
	steps, err := of()
	*list = append(*list, steps...)
	return err
}
