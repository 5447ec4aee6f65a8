/** A field of a Protocol Buffers message: a number as it is on the wire, or what a length stands before. */
export type Field = { number: number; value: bigint | Uint8Array };

type Varint = { value: bigint; end: number };

const maxFieldNumber = 2n ** 29n - 1n;

/** Seven bits a byte, the lowest first, in at most ten bytes. */
function readVarint(bytes: Uint8Array, start: number): Varint | null {
  let value = 0n;
  for (let at = start; at < start + 10; at++) {
    const byte = bytes[at];
    if (byte === undefined) return null;
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: at + 1 };
  }
  return null;
}

/**
 * The fields of a Protocol Buffers message in their order, numbers and length-delimited values; those of fixed width
 * are left out. Null when the bytes are no message: cut off, of an unknown wire type, with a field number out of range.
 */
export function readFields(bytes: Uint8Array): Field[] | null {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const key = readVarint(bytes, at);
    if (key === null) return null;
    const number = key.value >> 3n;
    if (number === 0n || number > maxFieldNumber) return null;
    const wireType = Number(key.value & 7n);

    if (wireType === 1 || wireType === 5) {
      at = key.end + (wireType === 1 ? 8 : 4);
      if (at > bytes.length) return null;
      continue;
    }
    if (wireType !== 0 && wireType !== 2) return null;
    const head = readVarint(bytes, key.end);
    if (head === null) return null;
    at = head.end;
    if (wireType === 0) {
      fields.push({ number: Number(number), value: head.value });
      continue;
    }
    if (head.value > BigInt(bytes.length - at)) return null;
    fields.push({ number: Number(number), value: bytes.subarray(at, at + Number(head.value)) });
    at += Number(head.value);
  }
  return fields;
}
