import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A client of Firefox's own remote protocol: `length:[type, id, error, result]` over a socket. No geckodriver needed. */
export class Marionette {
  readonly #socket: Socket;
  #buffer = Buffer.alloc(0);
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#take(data));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Throws where nobody listens on `port` yet. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      // Firefox speaks first, with its protocol version.
      socket.once('connect', () => {
        const client = new Marionette(socket);
        client.#waiting.set(0, { resolve: () => resolve(client), reject });
      });
    });
  }

  #fail(error: Error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #take(data: Buffer) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      const [, id, error, result] = Array.isArray(message)
        ? (message as [number, number, { error: string; message: string } | null, unknown])
        : [1, 0, null, message];
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  send<T = unknown>(name: string, params: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, name, params]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close() {
    this.#socket.destroy();
  }
}
