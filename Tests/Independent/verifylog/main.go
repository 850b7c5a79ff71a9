// Checks an exported log with Go's reference for transparency logs, without Gestand.
//
//	verifylog FOLDER [EARLIER_CHECKPOINT [TRUSTED_KEY]]
//
// FOLDER is an export in the layout of C2SP tlog-tiles. EARLIER_CHECKPOINT is a
// checkpoint of the same log that was kept. TRUSTED_KEY is a file with the
// verifier key that must have signed; without it the key in the folder is used.
//
// Signatures are checked by golang.org/x/mod/sumdb/note, the tree by
// golang.org/x/mod/sumdb/tlog: once grown from the entries themselves, and once
// read from the exported tiles, which tlog authenticates against the signed root.
// The last line is "N passed, M failed"; the exit code is 1 if anything failed.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	// tileHeight is the layout's own: 2^8 hashes or entries in a full tile.
	tileHeight = 8
	tileWidth  = 1 << tileHeight
	// allProofs is how many entries a log may have for each of them to be proven; of a longer one samples are.
	allProofs = 1024
)

// checks counts what passed and what failed, and goes on after a failure.
type checks struct{ passed, failed int }

func (c *checks) run(title string, action func() error) bool {
	if err := action(); err != nil {
		c.failed++
		fmt.Printf("FAILED  %s: %v\n", title, err)
		return false
	}
	c.passed++
	fmt.Printf("passed  %s\n", title)
	return true
}

// checkpoint is what a signed note says of the log.
type checkpoint struct {
	origin string
	tree   tlog.Tree
}

// openCheckpoint verifies the note and reads origin, size and root.
func openCheckpoint(message []byte, verifier note.Verifier) (checkpoint, error) {
	opened, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return checkpoint{}, err
	}
	lines := strings.SplitN(opened.Text, "\n", 2)
	if len(lines) != 2 || lines[0] != verifier.Name() {
		return checkpoint{}, errors.New("the log has another name than the key")
	}
	// tlog reads the checkpoints of Go's own log; size and root stand on the same lines in every one.
	tree, err := tlog.ParseTree([]byte("go.sum database tree\n" + lines[1]))
	return checkpoint{lines[0], tree}, err
}

// exported reads the tiles of a folder for tlog; it saves nothing.
type exported struct{ folder string }

func (e exported) Height() int { return tileHeight }

func (e exported) SaveTiles([]tlog.Tile, [][]byte) {}

func (e exported) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var contents [][]byte
	for _, tile := range tiles {
		content, err := os.ReadFile(filepath.Join(e.folder, layoutPath(tile)))
		if err != nil {
			return nil, err
		}
		contents = append(contents, content)
	}
	return contents, nil
}

// layoutPath is a tile's path as C2SP tlog-tiles has it: the height is always 8 and not in the path, and entries
// are named so.
func layoutPath(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

// tilesOf lists the tiles of one row: level -1 holds entries.
func tilesOf(level int, count int64) []tlog.Tile {
	var tiles []tlog.Tile
	for start := int64(0); start < count; start += tileWidth {
		width := count - start
		if width > tileWidth {
			width = tileWidth
		}
		tiles = append(tiles, tlog.Tile{H: tileHeight, L: level, N: start / tileWidth, W: int(width)})
	}
	return tiles
}

// readEntries reads every entry of the bundles: a length in two bytes, then the entry.
func readEntries(folder string, size int64) ([][]byte, error) {
	var entries [][]byte
	for _, tile := range tilesOf(-1, size) {
		rest, err := os.ReadFile(filepath.Join(folder, layoutPath(tile)))
		if err != nil {
			return nil, err
		}
		found := 0
		for ; len(rest) >= 2; found++ {
			length := int(binary.BigEndian.Uint16(rest))
			if len(rest) < 2+length {
				return nil, fmt.Errorf("%s: the last entry is cut off", layoutPath(tile))
			}
			entries = append(entries, rest[2:2+length])
			rest = rest[2+length:]
		}
		if found != tile.W || len(rest) != 0 {
			return nil, fmt.Errorf("%s: not %d entries", layoutPath(tile), tile.W)
		}
	}
	return entries, nil
}

// grow builds the stored hashes of a log from its entries.
func grow(entries [][]byte) (tlog.HashReader, error) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, len(indexes))
		for place, index := range indexes {
			if index < 0 || index >= int64(len(stored)) {
				return nil, fmt.Errorf("no hash %d", index)
			}
			hashes[place] = stored[index]
		}
		return hashes, nil
	})
	for number, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(number), entry, reader)
		if err != nil {
			return nil, err
		}
		stored = append(stored, hashes...)
	}
	return reader, nil
}

// samples are the entries to prove: all of a short log; of a long one both ends and the neighbours of powers of two.
func samples(size int64) []int64 {
	var numbers []int64
	for number := int64(0); number < size; number++ {
		isNear := (number&(number-1)) == 0 || (number&(number+1)) == 0 || number == size-1
		if size <= allProofs || isNear {
			numbers = append(numbers, number)
		}
	}
	return numbers
}

// sameRoot compares the root of the first n entries with an expected one.
func sameRoot(n int64, reader tlog.HashReader, expected tlog.Hash) error {
	root, err := tlog.TreeHash(n, reader)
	if err == nil && root != expected {
		err = errors.New("another root")
	}
	return err
}

// grew proves that the log of a tree began as the first n entries, with another root for them if one is kept.
func grew(tree tlog.Tree, n int64, root tlog.Hash, reader tlog.HashReader) error {
	proof, err := tlog.ProveTree(tree.N, n, reader)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, n, root)
}

func verify(folder string, earlier []byte, trusted string) (checks checks) {
	var verifier note.Verifier
	keyFile, err := os.ReadFile(filepath.Join(folder, "key.vkey"))
	key := strings.TrimSuffix(string(keyFile), "\n")
	if !checks.run("the verifier key is well formed", func() error {
		if err == nil {
			verifier, err = note.NewVerifier(key)
		}
		return err
	}) {
		return
	}
	if trusted != "" && !checks.run("the verifier key is the trusted one", func() error {
		if key != trusted {
			return errors.New("another key")
		}
		return nil
	}) {
		return
	}
	var signed checkpoint
	if !checks.run("the checkpoint's signature", func() error {
		message, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
		if err == nil {
			signed, err = openCheckpoint(message, verifier)
		}
		return err
	}) {
		return
	}
	tree := signed.tree

	var entries [][]byte
	if !checks.run(fmt.Sprintf("%d entries are there", tree.N), func() error {
		entries, err = readEntries(folder, tree.N)
		return err
	}) {
		return
	}
	grown, err := grow(entries)
	checks.run("the root follows from the entries", func() error {
		if err != nil {
			return err
		}
		return sameRoot(tree.N, grown, tree.Hash)
	})
	tiles := tlog.TileHashReader(tree, exported{folder})
	checks.run("the root follows from the tiles", func() error { return sameRoot(tree.N, tiles, tree.Hash) })
	for level, count := 0, tree.N; count > 0; level, count = level+1, count/tileWidth {
		for _, tile := range tilesOf(level, count) {
			tile := tile
			checks.run(layoutPath(tile), func() error {
				content, err := os.ReadFile(filepath.Join(folder, layoutPath(tile)))
				if err != nil {
					return err
				}
				expected, err := tlog.ReadTileData(tile, grown)
				if err == nil && !bytes.Equal(content, expected) {
					err = errors.New("other hashes")
				}
				return err
			})
		}
	}

	for _, number := range samples(tree.N) {
		number := number
		checks.run(fmt.Sprintf("entry %d is included", number), func() error {
			proof, err := tlog.ProveRecord(tree.N, number, tiles)
			if err != nil {
				return err
			}
			return tlog.CheckRecord(proof, tree.N, tree.Hash, number, tlog.RecordHash(entries[number]))
		})
		checks.run(fmt.Sprintf("the log grew from its first %d", number+1), func() error {
			root, err := tlog.TreeHash(number+1, grown)
			if err != nil {
				return err
			}
			return grew(tree, number+1, root, tiles)
		})
	}
	if earlier != nil {
		checks.run("the log grew from the earlier checkpoint", func() error {
			kept, err := openCheckpoint(earlier, verifier)
			if err != nil {
				return err
			}
			if kept.tree.N > tree.N {
				return errors.New("the log was longer before")
			}
			return grew(tree, kept.tree.N, kept.tree.Hash, tiles)
		})
	}
	return
}

func main() {
	arguments := os.Args[1:]
	if len(arguments) < 1 || len(arguments) > 3 {
		fmt.Fprintln(os.Stderr, "verifylog FOLDER [EARLIER_CHECKPOINT [TRUSTED_KEY]]")
		os.Exit(2)
	}
	var earlier []byte
	var trusted string
	for place, path := range arguments[1:] {
		content, err := os.ReadFile(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		if place == 0 {
			earlier = content
		} else {
			trusted = strings.TrimSpace(string(content))
		}
	}
	checks := verify(arguments[0], earlier, trusted)
	fmt.Printf("%d passed, %d failed\n", checks.passed, checks.failed)
	if checks.failed > 0 {
		os.Exit(1)
	}
}
