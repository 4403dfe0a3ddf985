/** Why a packed network cannot be read: it is damaged or was not made by this program, or it is of another version. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly reason: 'broken' | 'version';

  constructor(reason: PackError['reason'], detail = '') {
    super(detail || reason);
    this.reason = reason;
  }
}
