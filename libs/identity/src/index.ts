export { type Role, isRole, roles } from './role';
export { Viewer, type ViewerClaims, parseViewerClaims, publicViewer, systemViewer } from './viewer';
