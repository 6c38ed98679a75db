/** Room for the numbers of all documents that are read with a table of words: one of them has it at a time. */
export interface Room {
  /** The numbering that has it. */
  owner: WordNumbers | undefined
  /** Numbers in that document, by the number in the table. */
  places: Int32Array
}

/** Numbers the words of one document from 0 on, so that what is known of each can be kept in a list. */
export interface WordNumbers {
  /** The number of a word in the document; it gets one. */
  of(word: number): number
  /** The words of the table, by their numbers in the document. */
  readonly words: readonly number[]
}

export function createRoom(): Room {
  return { owner: undefined, places: new Int32Array(1 << 10) }
}

/** Make a numbering for a document. It is fastest while no other one is used. */
export function createNumbers(room: Room): WordNumbers {
  const words: number[] = []
  const numbers: WordNumbers = {
    of(word) {
      if (room.owner !== numbers) moveIn(room, numbers)
      // What other documents left there is of no word of this one, or of another.
      const known = room.places[word] ?? words.length
      if (known < words.length && words[known] === word) return known
      if (word >= room.places.length) room.places = longer(room.places, word)
      room.places[word] = words.length
      return words.push(word) - 1
    },
    words
  }
  return numbers
}

function moveIn(room: Room, numbers: WordNumbers): void {
  const { places } = room
  let number = 0
  for (const word of numbers.words) places[word] = number++
  room.owner = numbers
}

function longer(places: Int32Array, least: number): Int32Array {
  const more = new Int32Array(Math.max(least + 1, places.length * 2))
  more.set(places)
  return more
}
