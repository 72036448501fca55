package files

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"sync"
)

// partName matches the names of hidden files that are not whole yet.
var partName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\.yulan-[0-9a-f]{8}\.part$`) })

// part is a hidden file that is still being written. While it is open it is locked, where the
// system has such locks: whoever finds it unlocked knows that its writer has gone, whichever
// machine or container that ran on. A process number in its name could not tell that.
type part struct {
	folder *os.Root // finds the file wherever the folder is moved
	file   *os.File
	name   string
}

// createPart creates a hidden file in a folder. os.CreateTemp will not do because of its mode:
// it keeps everyone else from reading the file, and the finished picture would inherit that.
func createPart(folder string) (part, error) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return part{}, err
	}
	const tries = 100
	for range tries {
		p := part{folder: root, name: fmt.Sprintf(".yulan-%08x.part", rand.Uint32())}
		p.file, err = root.OpenFile(p.name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			break
		}
		if errors.Is(Lock(p.file), ErrLocked) || !p.isThere() {
			// RemoveLeft found and removed it before it was locked.
			_ = p.file.Close() // nothing has been written yet
			err = fs.ErrExist
			continue
		}
		return p, nil
	}
	return part{}, errors.Join(err, root.Close())
}

func (p part) path() string { return filepath.Join(p.folder.Name(), p.name) }

// isThere tells whether the file's name still leads to it.
func (p part) isThere() bool {
	named, err := p.folder.Lstat(p.name)
	if err != nil {
		return false
	}
	opened, err := p.file.Stat()
	return err == nil && os.SameFile(named, opened)
}

// remove removes the file. It first tries by way of the folder, which works wherever that was
// moved; older Windows, and Wine, lack what this needs.
func (p part) remove() error {
	err := p.folder.Remove(p.name)
	if err == nil || os.Remove(p.path()) == nil {
		return nil
	}
	return err
}

func (p part) close() error { return errors.Join(p.file.Close(), p.folder.Close()) }

// TryFolder creates a file in a folder and removes it again.
func TryFolder(path string) error {
	p, err := createPart(path)
	if err != nil {
		return err
	}
	return errors.Join(p.remove(), p.close())
}

// RemoveLeft removes the hidden files in a folder whose writers were killed before they could
// do so. Files that any program is still writing stay. Nobody asked for this cleaning, so files
// that cannot be removed are passed over silently.
func RemoveLeft(folder string) {
	names, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, n := range names {
		if n.Type().IsRegular() && partName().MatchString(n.Name()) {
			removeLeft(folder, n.Name())
		}
	}
}

func removeLeft(folder, name string) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return
	}
	defer root.Close()
	f, err := root.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		return
	}
	p := part{folder: root, file: f, name: name}
	defer f.Close()
	if Lock(f) == nil && p.isThere() {
		_ = p.remove() // as above
	}
}
