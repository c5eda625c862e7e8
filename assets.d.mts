export declare function layOutAssets(folder: string): Promise<void>
export declare function compressAssets(folder: string): Promise<void>
