import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The configurations as they are shipped. */
const shipped = (file: string): string => readFileSync(here(`../../docs/deploy/${file}`), 'utf8');

/** A server of this machine that serves a folder with a shipped configuration. */
export interface RealServer {
  /** Such as `http://localhost:41234`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Path of a program, '' where it is not installed. */
export function programAt(name: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const isProgram = (path: string): boolean => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? '';
}

/** The module that sends .br files, '' where nginx has none. */
export const BROTLI_MODULE = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((path) => existsSync(path)) ?? '';

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const answers = (origin: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(`${origin}/`, (response) => {
      response.resume();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Starts a program and waits until it answers; it ends with the folder of its configuration. */
async function start(
  folder: string,
  port: number,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<RealServer> {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(origin)) return { origin, stop };
    if (child.exitCode !== null) break;
    await new Promise((again) => setTimeout(again, 50));
  }
  await stop();
  throw new Error(`${program} did not start: ${said}`);
}

/** A folder that servers which give up their rights can read as well. */
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'real-server-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * nginx with docs/deploy/nginx.conf.
 * @param root folder of the site
 * @param brotli whether the line for .br files is switched on
 * @param config the shipped configuration, or one that a test changed
 */
export async function startNginx(root: string, brotli = BROTLI_MODULE !== '', config = shipped('nginx.conf')): Promise<RealServer> {
  const folder = scratch();
  const port = await freePort();
  const site = config
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/university-network;', `root ${root};`)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI_MODULE};` : ''}
daemon off;
user root;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 1;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include /etc/nginx/mime.types;
  include ${folder}/site.conf;
}
`
  );
  return start(folder, port, programAt('nginx'), ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`]);
}

/** Apache with docs/deploy/apache.htaccess in the <Directory> of the site. */
export async function startApache(root: string): Promise<RealServer> {
  const folder = scratch();
  const port = await freePort();
  const modules = ['/usr/lib/apache2/modules', '/usr/libexec/apache2', '/usr/lib64/httpd/modules'].find((path) => existsSync(path)) ?? '';
  const installed = readdirSync(modules);
  const wanted = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'filter', 'deflate', 'unixd'];
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
${wanted
  .filter((name) => installed.includes(`mod_${name}.so`))
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
User www-data
Group www-data
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  AllowOverride All
${shipped('apache.htaccess')}
</Directory>
`
  );
  return start(folder, port, programAt('apache2') || programAt('httpd'), ['-f', `${folder}/apache.conf`, '-DFOREGROUND']);
}

/** Caddy with docs/deploy/Caddyfile. */
export async function startCaddy(root: string): Promise<RealServer> {
  const folder = scratch();
  const port = await freePort();
  const site = shipped('Caddyfile')
    .replace('map.example.org {', `http://localhost:${port} {`)
    .replace('root * /var/www/university-network', `root * ${root}`);
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  return start(folder, port, programAt('caddy'), ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`], env);
}
