import process from 'node:process';
import { DEPLOYMENT_FILE, readDeployment, type Deployment } from '../../src/load/deployment';
import { isObject, Settings } from '../../src/load/settings';

/** Says the public address of the site in the place of deployment.json, for builds that are published in several places. */
const ADDRESS = 'SITE_ADDRESS';

/**
 * What deployment.json chooses, with the address that the environment says.
 * @param json what the file holds
 * @throws Error where the environment says one that is no address
 */
export function deploymentOf(json: unknown): Deployment {
  const said = process.env[ADDRESS] ?? '';
  const settings = { ...(isObject(json) ? json : {}), ...(said ? { address: said } : {}) };
  const deployment = readDeployment(new Settings(DEPLOYMENT_FILE, settings, []));
  if (said && !deployment.address) throw new Error(`${ADDRESS} is "${said}", but is to be an address such as https://map.example.org/`);
  return deployment;
}
