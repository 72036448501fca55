package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The files that every program reads, in the folder of the bench.
const (
	chartsFile = "charts.json"
	fontFile   = "font.ttf"
	fontsFile  = "fonts.conf" // for those that ask the system for fonts
)

// peer is a program that draws the charts. The first is the product.
type peer struct {
	name    string
	command []string // before the charts, the font and the folder
	runs    []cost
}

// workshop is where the programs are built and draw.
type workshop struct{ folder, pictures string }

// newBench builds the programs that are written in Go into a folder.
func newBench(folder, keep string) (workshop, error) {
	if _, err := os.Stat("peers"); err != nil {
		return workshop{}, errors.New("not started in the folder bench")
	}
	b := workshop{folder: folder, pictures: keep}
	if keep == "" {
		b.pictures = filepath.Join(folder, "pictures")
	}
	build := exec.Command("go", "build", "-o", folder+string(filepath.Separator), "./peers/...")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return workshop{}, fmt.Errorf("build the peers: %w", err)
	}
	return b, nil
}

// peers returns the programs that can run here, and a line for each that cannot.
func (b workshop) peers() (present []*peer, missing []string) {
	add := func(why, name string, command ...string) {
		if why != "" {
			missing = append(missing, name+" is left out: "+why)
			return
		}
		present = append(present, &peer{name: name, command: command})
	}
	for _, p := range []struct{ name, program string }{
		{"Yulan", "product"}, {"go-chart, stock", "stock"}, {"gonum/plot", "gonum"}, {"go-analyze/charts", "goanalyze"},
	} {
		add("", p.name, filepath.Join(b.folder, p.program))
	}
	python, why := pythonWith("matplotlib")
	add(why, "matplotlib", python, filepath.Join("peers", "matplotlib", "draw.py"))
	for _, m := range []struct{ mode, module string }{
		{"canvas", "@napi-rs/canvas"}, {"resvg", "@resvg/resvg-js"}, {"sharp", "sharp"},
	} {
		add(nodeLacks("echarts", m.module), "ECharts, "+m.mode, "node", filepath.Join("peers", "echarts", "draw.mjs"), m.mode)
	}
	lacksGnuplot := ""
	if _, err := exec.LookPath("gnuplot"); err != nil {
		lacksGnuplot = "there is no gnuplot"
	}
	for _, terminal := range []string{"cairo", "gd"} {
		add(lacksGnuplot, "gnuplot, "+terminal, "gnuplot", "-e", "terminal='"+terminal+"'", "-c", filepath.Join("peers", "gnuplot", "draw.gp"))
	}
	return present, missing
}

// pythonWith returns the Python that has a module, or why there is none.
func pythonWith(module string) (python, why string) {
	for _, python := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(python, "-c", "import "+module).Run() == nil {
			return python, ""
		}
	}
	return "", "there is no python3 with " + module
}

// nodeLacks says what of Node and the modules is not there, if anything.
func nodeLacks(modules ...string) string {
	if _, err := exec.LookPath("node"); err != nil {
		return "there is no node"
	}
	for _, m := range modules {
		if _, err := os.Stat(filepath.Join("peers", "echarts", "node_modules", filepath.FromSlash(m))); err != nil {
			return "bench/peers.sh has not installed " + m
		}
	}
	return ""
}

// draw has the program draw all charts, and keeps what that took.
func (p *peer) draw(b workshop) error {
	folder := b.folderOf(p)
	if err := errors.Join(os.RemoveAll(folder), os.MkdirAll(folder, 0o777)); err != nil {
		return err
	}
	command := append(p.command[:len(p.command):len(p.command)],
		filepath.Join(b.folder, chartsFile), filepath.Join(b.folder, fontFile), folder)
	c, err := run(command, []string{"FONTCONFIG_FILE=" + filepath.Join(b.folder, fontsFile)})
	p.runs = append(p.runs, c)
	return err
}

// folderOf returns where a program's pictures are.
func (b workshop) folderOf(p *peer) string {
	return filepath.Join(b.pictures, strings.NewReplacer("/", "-", ", ", "-").Replace(p.name))
}
