package main

import (
	"errors"
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/jezek/xgb/xproto"
)

// The patience of a look at the screen.
const (
	quiet = 400 * time.Millisecond // nothing painted for so long: the program has done
	limit = 30 * time.Second
)

// program is a program with a window that has been started.
type program struct {
	screen  *screen
	command *exec.Cmd
	window  xproto.Window
	frame   image.Rectangle // of the window on the screen
}

// step is what a program took for one thing that it was asked for.
type step struct {
	first, last time.Duration // from the asking to its first frame, and to the last before it was still
	cpu         time.Duration // all its threads', those that draw for its software GL too
	frames      int
}

// start starts a program and waits until its window stands still. The pointer is out of
// the way, so that nothing lights up under it.
func start(s *screen, path, home string) (*program, step, error) {
	if err := s.point(s.size.Sub(image.Pt(1, 1))); err != nil {
		return nil, step{}, err
	}
	p := &program{screen: s, command: exec.Command(path)}
	p.command.Env = append(os.Environ(), "HOME="+home, "LANG=zh_CN.UTF-8")
	const least = 400 // pixels of a window's sides
	took, err := p.take(image.Pt(least, least), limit, p.command.Start)
	if err == nil && took.frames == 0 {
		err = fmt.Errorf("painted no window in %v", limit)
	}
	if err == nil {
		p.window, p.frame, err = s.find()
	}
	if err != nil {
		p.end()
		return nil, step{}, fmt.Errorf("%s: %w", path, err)
	}
	return p, took, nil
}

// take asks the program for something and returns what it took until it was still again.
// Without a frame of at least a size before the limit the step has none.
func (p *program) take(least image.Point, limit time.Duration, ask func() error) (step, error) {
	before := p.cpu()
	p.screen.forget()
	asked := time.Now()
	if err := ask(); err != nil {
		return step{}, err
	}
	b := p.screen.settle(least, quiet, limit)
	return step{b.first.Sub(asked), b.last.Sub(asked), p.cpu() - before, b.frames}, nil
}

// end ends the program. It is killed: what it does at its end is not looked at.
func (p *program) end() {
	if p.command.Process == nil {
		return
	}
	_ = p.command.Process.Kill()
	_ = p.command.Wait() // says that it was killed
	p.screen.settle(image.Point{}, quiet, quiet)
}

// cpu returns the CPU time that the program has used so far, nothing before it is started.
func (p *program) cpu() time.Duration {
	if p.command.Process == nil {
		return 0
	}
	text, err := os.ReadFile(p.file("stat"))
	if err != nil {
		return 0
	}
	const (
		tick        = 10 * time.Millisecond
		own, system = 11, 12 // fields after the name, which stands in brackets
	)
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	var a, b int64
	_, _ = fmt.Sscan(fields[own], &a) // the kernel writes numbers
	_, _ = fmt.Sscan(fields[system], &b)
	return time.Duration(a+b) * tick
}

// memory returns how much of the program is in memory, in bytes.
func (p *program) memory() (float64, error) {
	text, err := os.ReadFile(p.file("status"))
	if err != nil {
		return 0, err
	}
	const unit = 1 << 10
	for line := range strings.Lines(string(text)) {
		var n float64
		if _, err := fmt.Sscanf(line, "VmRSS: %f kB", &n); err == nil {
			return n * unit, nil
		}
	}
	return 0, fmt.Errorf("the system does not tell the memory of a program")
}

// file returns one of the files in which the system tells about the program.
func (p *program) file(name string) string {
	return filepath.Join("/proc", fmt.Sprint(p.command.Process.Pid), name)
}

// resizes changes the size of the window step by step, and returns what each step took
// until its first frame; then it waits until the window is still.
func (p *program) resizes() ([]step, error) {
	const (
		steps, by = 12, 16          // pixels
		longest   = 3 * time.Second // for a frame; a window may leave out a size on its way
	)
	var took []step
	for i := range 2 * steps { // smaller, and large again
		n := min(i+1, 2*steps-i-1)
		size := p.frame.Size().Sub(image.Pt(n*by, n*by))
		before := p.cpu()
		p.screen.forget()
		asked := time.Now()
		if err := p.screen.resize(p.window, size); err != nil {
			return nil, err
		}
		at, err := p.screen.next(size, longest)
		if err != nil {
			continue
		}
		took = append(took, step{first: at.Sub(asked), last: at.Sub(asked), cpu: p.cpu() - before, frames: 1})
	}
	p.screen.settle(image.Point{}, quiet, quiet)
	if len(took) == 0 {
		return nil, errors.New("the window does not follow its size")
	}
	return took, nil
}

// Where the pages and their tabs are, in pixels of the window.
const (
	tabRow, pageTop = 48, 72
	tabStep         = 36 // less than a tab is wide
	tabsEnd         = 660
)

// turns clicks through the row of tabs from the left, and returns for each click that
// turned a page what it took until that page stood on the screen with all its charts.
func (p *program) turns() ([]step, error) {
	s := p.screen
	page := image.Rect(p.frame.Min.X, p.frame.Min.Y+pageTop, p.frame.Max.X, p.frame.Max.Y)
	var took []step
	for x := tabStep; x < tabsEnd; x += tabStep {
		if err := s.point(p.frame.Min.Add(image.Pt(x, tabRow))); err != nil {
			return nil, err
		}
		s.settle(image.Point{}, quiet/2, quiet/2) // the tab under the pointer lights up
		before, err := s.look(page)
		if err != nil {
			return nil, err
		}
		turn, err := p.take(page.Size(), quiet, s.click)
		if err != nil {
			return nil, err
		}
		after, err := s.look(page)
		if err != nil {
			return nil, err
		}
		if before != after && turn.frames > 0 {
			took = append(took, turn)
		}
	}
	return took, nil
}
