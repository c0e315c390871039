/**
 * The secret of a printed or mailed link. It stands behind the #, which a browser sends to no server, so that it
 * is in no access log.
 */
export const secretFromFragment = () => decodeURIComponent(location.hash.slice(1));
